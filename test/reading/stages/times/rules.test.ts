import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findTimes } from '../../../../src/reading/stages/times/index.ts';
import { analyseWithoutModel } from '../../../analysis-without-model.ts';

const FOLDER = new URL('../../../../src/reading/stages/times/rules/', import.meta.url);
/** ` * Reads: "sentence" 2023-04-17 → words=value, words=value` and ` * Leaves: "sentence"`; the date may be missing. */
const READS = /^ \* Reads: "(?<sentence>.*?)"(?: (?<date>\d{4}-\d{2}-\d{2}))? → (?<wants>.+)$/;
const LEAVES = /^ \* Leaves: "(?<sentence>.*)"$/;

function read(sentence: string, date: string | null): string[] {
  const { tokens, sentences } = analyseWithoutModel(sentence);
  const times = findTimes({ text: sentence, tokens, sentences, date });
  return times.map(({ span, value }) => `${sentence.slice(span.start, span.end)}=${value}`);
}

for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.ts'))) {
  const text = readFileSync(new URL(file, FOLDER), 'utf8');
  if (!text.includes(': TimeRule')) continue;
  describe(file, () => {
    const examples = text.split('\n').filter((line) => /^ \* (?:Reads|Leaves): /.test(line));
    test('has an example of what it reads and of what it leaves', () => {
      expect(examples.some((line) => READS.test(line))).toBe(true);
      expect(examples.some((line) => LEAVES.test(line))).toBe(true);
    });
    for (const example of examples) {
      test(example.slice(' * '.length), () => {
        const reads = READS.exec(example)?.groups;
        const leaves = LEAVES.exec(example)?.groups;
        expect(reads ?? leaves, 'an example that does not parse').toBeDefined();
        if (reads) expect(read(reads.sentence as string, reads.date ?? null).join(', ')).toBe(reads.wants);
        else expect(read(leaves?.sentence as string, '2023-04-17')).toEqual([]);
      });
    }
  });
}
