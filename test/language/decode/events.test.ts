import { expect, test } from 'vitest';
import { scoreEvents } from '../../../src/language/decode/events.ts';

test('a sentence is of the type its telling words are of; words of other sentences do not count', () => {
  // Three words, two types: the first is of another sentence, the second tells little, the third much.
  const scores = Float32Array.of(9, -9, 1, 0, 0, 2);
  const weights = Float32Array.of(9, 0, Math.log(3));
  const [first, second] = scoreEvents(scores, weights, 1, 3) as [number, number];
  // Shares 1/4 and 3/4: sums 0.25 and 1.5.
  expect(second / first).toBeCloseTo(Math.exp(1.5 - 0.25), 4);
  expect(first + second).toBeCloseTo(1, 6);
});
