import { expect, test } from 'vitest';
import { Ledger, percentile } from '../../../bench/intake/ledger.ts';

function filled(): Ledger {
  const ledger = new Ledger();
  ledger.publish('a', 10, 0);
  ledger.publish('b', 20, 1000);
  ledger.publish('c', 30, 2000);
  ledger.record('a', 500);
  ledger.record('b', 4000);
  return ledger;
}

test('what came in between two moments, and how soon it came', () => {
  const ledger = filled();
  expect(ledger.outstanding).toBe(1);
  expect(ledger.pace(0, 2000)).toEqual({ articles: 0.5, words: 5, count: 1 });
  expect(ledger.delays(0, 2000)).toEqual([0.5, 3]);
  expect(ledger.delays(1000, 3000)).toEqual([3]);
});

test('what comes twice or was never published is told', () => {
  const ledger = filled();
  ledger.record('b', 5000);
  ledger.record('d', 5000);
  expect([ledger.again, ledger.strange, ledger.outstanding]).toEqual([['b'], ['d'], 1]);
  expect(ledger.delays(0, 2000)).toEqual([0.5, 3]);
});

test.each([
  [[], 0.5, null],
  [[7], 0.95, 7],
  [Array.from({ length: 100 }, (_, i) => i), 0.95, 95],
  [[1, 2, 3], 1, 3],
])('%#: a share of sorted values', (values, share, want) => {
  expect(percentile(values, share)).toBe(want);
});
