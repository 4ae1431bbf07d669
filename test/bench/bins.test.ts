import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binOutcomes, calibrationError, fitRising } from '../../bench/bins.ts';
import { median } from '../../bench/figures.ts';

const outcome = fc.record({ said: fc.double({ min: 0, max: 1, noNaN: true }), right: fc.boolean() });

describe('reliability', () => {
  test('bins hold every outcome once', () => {
    fc.assert(
      fc.property(fc.array(outcome), (outcomes) => {
        expect(binOutcomes(outcomes).reduce((sum, { count }) => sum + count, 0)).toBe(outcomes.length);
      }),
    );
  });

  test('the error is the mean distance of said and right', () => {
    const outcomes = [
      { said: 0.95, right: true },
      { said: 0.95, right: false },
      { said: 0.05, right: false },
      { said: 0.05, right: false },
    ];
    expect(calibrationError(binOutcomes(outcomes))).toBeCloseTo((0.45 + 0.05) / 2);
  });

  test('a fitted table never falls, whatever the outcomes', () => {
    fc.assert(
      fc.property(fc.array(outcome, { minLength: 1 }), (outcomes) => {
        const table = fitRising(outcomes, 5);
        for (const [i, [said, right]] of table.entries()) {
          expect(said).toBeGreaterThanOrEqual(table[i - 1]?.[0] ?? 0);
          expect(right).toBeGreaterThanOrEqual(table[i - 1]?.[1] ?? 0);
        }
      }),
    );
  });
});

test('the median of an even number lies between the middle two', () => {
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([5, 1, 3])).toBe(3);
});
