import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { wordsAt } from '../../../../src/domain/index.ts';
import { readAnalysis } from '../../../../src/reading/index.ts';
import { recordedAnalysis } from '../recorded.ts';

const FOLDER = new URL('../../../../src/reading/stages/commitments/', import.meta.url);
/** ` * Reads: "sentence" → form standing: content; …` and ` * Leaves: "sentence"`. */
const READS = /^ \* Reads: "(?<sentence>.*)" → (?<wants>.+)$/;
const LEAVES = /^ \* Leaves: "(?<sentence>.*)"$/;

function show(text: string): string {
  const { commitments } = readAnalysis(recordedAnalysis(text));
  return commitments.map(({ form, standing, content }) => `${form} ${standing}: ${content.map((span) => wordsAt(text, span))}`).join('; ');
}

for (const file of readdirSync(FOLDER)) {
  const examples = readFileSync(new URL(file, FOLDER), 'utf8')
    .split('\n')
    .filter((line) => /^ \* (?:Reads|Leaves): /.test(line));
  if (examples.length === 0) continue;
  describe(file, () => {
    for (const example of examples)
      test(example.slice(' * '.length), () => {
        const reads = READS.exec(example)?.groups;
        const leaves = LEAVES.exec(example)?.groups;
        expect(reads ?? leaves, 'an example that does not parse').toBeDefined();
        expect(show((reads ?? leaves)?.sentence as string)).toBe(reads?.wants ?? '');
      });
  });
}
