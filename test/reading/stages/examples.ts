import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Reading } from '../../../src/domain/index.ts';
import { readAnalysis } from '../../../src/reading/index.ts';
import { recordedDocument } from './recorded-documents.ts';

/** ` * Reads: "text" → record; …` and ` * Leaves: "text"`. */
const READS = /^ \* Reads: "(?<text>.*)" → (?<wants>.+)$/;
const LEAVES = /^ \* Leaves: "(?<text>.*)"$/;

/** Runs the examples in the comments of a stage's rules; `show` writes what a reading holds of its records. */
export function runExamples(stage: string, show: (reading: Reading) => string): void {
  const folder = new URL(`../../../src/reading/stages/${stage}/`, import.meta.url);
  for (const file of readdirSync(folder)) {
    const examples = readFileSync(new URL(file, folder), 'utf8')
      .split('\n')
      .filter((line) => /^ \* (?:Reads|Leaves): /.test(line));
    if (examples.length === 0) continue;
    describe(file, () => {
      for (const example of examples)
        test(example.slice(' * '.length), () => {
          const reads = READS.exec(example)?.groups;
          const leaves = LEAVES.exec(example)?.groups;
          const text = (reads ?? leaves)?.text;
          if (text === undefined) throw new Error('an example that does not parse');
          expect(show(readAnalysis(recordedDocument(text)))).toBe(reads?.wants ?? '');
        });
    });
  }
}
