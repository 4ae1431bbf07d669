import { expect, test } from 'vitest';
import { countCrossed } from '../../../bench/coreference/crossed.ts';

test('chains whose pronouns differ in gender or number are counted, each once', () => {
  expect(
    countCrossed([
      ['Bo Ek', 'he', 'his'],
      ['she', 'Her'],
      ['the council', 'it', 'they'],
      ['I', 'my', 'he'],
    ]),
  ).toBe(0);
  expect(countCrossed([['Bo Ek', 'He', 'her', 'it']])).toBe(1);
  expect(
    countCrossed([
      ['it', 'him'],
      ['she', 'they'],
      ['I', 'our'],
    ]),
  ).toBe(3);
});
