import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { showActors } from './show-actors.ts';

const FOLDER = new URL('../../../../src/reading/stages/actors/', import.meta.url);
/** ` * Reads: "sentence with [persons]" → all actors`, and ` * Leaves: "sentence"` of which none is made. */
const READS = /^ \* Reads: "(?<sentence>.*)" → (?<wants>.+)$/;
const LEAVES = /^ \* Leaves: "(?<sentence>.*)"$/;

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
        if (reads) expect(showActors(reads.sentence as string).join('; ')).toBe(reads.wants);
        else expect(showActors(leaves?.sentence as string)).toEqual([]);
      });
  });
}
