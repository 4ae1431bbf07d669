import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binByWidth, expectedError } from '../../bench/reliability/bins.ts';
import type { Claim } from '../../bench/reliability/claim.ts';
import { fitCalibration, poolViolators, splitEvenly } from '../../bench/reliability/fit.ts';
import { calibrate } from '../../src/reading/calibration.ts';

const claim = fc.record({ said: fc.double({ min: 0, max: 1, noNaN: true }), right: fc.boolean() });
const many = (said: number, right: number, wrong: number): Claim[] => [
  ...Array.from({ length: right }, () => ({ said, right: true })),
  ...Array.from({ length: wrong }, () => ({ said, right: false })),
];

describe('bins of equal width', () => {
  test('hold what was said so, with the share that was right', () => {
    const bins = binByWidth([...many(0.8, 3, 1), ...many(0.25, 0, 1), ...many(1, 2, 0)], 10);
    expect(bins.map(({ from, count, right }) => [from, count, right])).toEqual([
      [0.2, 1, 0],
      [0.8, 4, 0.75],
      [0.9, 2, 1],
    ]);
  });

  test.each([0.1, 0.3, 0.6, 0.7, 0.9])('%d begins its own bin', (said) => {
    expect(binByWidth(many(said, 1, 0), 10)[0]?.from).toBeCloseTo(said);
  });

  test('lose no claim', () => {
    fc.assert(
      fc.property(fc.array(claim), (claims) => {
        expect(binByWidth(claims, 10).reduce((sum, { count }) => sum + count, 0)).toBe(claims.length);
      }),
    );
  });

  test('the expected error weighs each bin by what it holds', () => {
    expect(expectedError(binByWidth([...many(0.5, 1, 1), ...many(0.9, 0, 2)], 10))).toBeCloseTo(0.45);
    expect(expectedError([])).toBe(0);
  });
});

describe('pooling', () => {
  const block = (said: number, right: number, weight = 1) => ({ said, right, weight });

  test('leaves what rises alone', () => {
    const rising = [block(0.2, 0.1), block(0.5, 0.4), block(0.9, 0.8)];
    expect(poolViolators(rising)).toEqual(rising);
  });

  test('joins a fall with what is before it, by weight', () => {
    expect(poolViolators([block(0.2, 0.5, 3), block(0.4, 0.1), block(0.9, 0.8)])).toEqual([
      { weight: 4, said: expect.closeTo(0.25), right: expect.closeTo(0.4) },
      block(0.9, 0.8),
    ]);
  });

  test('goes on as far back as the fall reaches', () => {
    expect(poolViolators([block(0.1, 0.3), block(0.2, 0.6), block(0.3, 0)]).map(({ right }) => right)).toEqual([expect.closeTo(0.3)]);
  });
});

describe('a fitted table', () => {
  test('gives back how often each saying was right', () => {
    const table = fitCalibration([...many(0.5, 1, 4), ...many(0.7, 3, 2), ...many(0.9, 9, 1)], 4);
    expect(calibrate(0.9, table)).toBeCloseTo(0.9, 1);
    expect(calibrate(0.5, table)).toBeCloseTo(0.2, 1);
  });

  test('never falls and stays inside 0–1, whatever was said', () => {
    fc.assert(
      fc.property(fc.array(claim, { minLength: 1 }), (claims) => {
        const table = fitCalibration(claims, 10);
        for (const [i, [said, right]] of table.entries()) {
          expect(right).toBeGreaterThanOrEqual(table[i - 1]?.[1] ?? 0);
          expect(said).toBeGreaterThanOrEqual(table[i - 1]?.[0] ?? 0);
          expect(right).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('parts of like size hold every claim', () => {
    expect(splitEvenly(many(0.5, 4, 3), 3).map((part) => part.length)).toEqual([2, 2, 3]);
    expect(splitEvenly(many(0.5, 1, 0), 3).map((part) => part.length)).toEqual([1]);
  });
});
