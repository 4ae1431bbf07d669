import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slopeOf, smooth } from '../../../src/record/index.ts';

const of = (means: readonly number[], weight = 1) => means.map((mean) => ({ weight, sum: mean * weight }));

test('a straight line is found as it is, whatever lies between its months', () => {
  const line = of(Array.from({ length: 36 }, (_, month) => 2 - month / 12)).map((one, month) =>
    month % 3 === 1 ? { weight: 0, sum: 0 } : one,
  );
  const slope = slopeOf(line);
  expect(slope?.perYear).toBeCloseTo(-1);
  expect(slope?.within).toBeCloseTo(0);
});

test('noise around a level has no clear trend; too few months have none', () => {
  const slope = slopeOf(of(Array.from({ length: 40 }, (_, month) => (month % 2 === 0 ? 3 : -3))));
  expect(Math.abs(slope?.perYear ?? 9)).toBeLessThan(slope?.within ?? 0);
  expect(slopeOf(of([1, 2, 3]))).toBeNull();
});

test('what is smoothed stays within what it was made of', () => {
  const month = fc.record({ weight: fc.integer({ min: 0, max: 20 }), mean: fc.integer({ min: -10, max: 10 }) });
  fc.assert(
    fc.property(fc.array(month, { minLength: 1, maxLength: 60 }), (months) => {
      const found = smooth(months.map(({ weight, mean }) => ({ weight, sum: weight * mean })));
      const means = months.filter(({ weight }) => weight > 0).map(({ mean }) => mean);
      expect(found).toHaveLength(months.length);
      for (const value of found)
        if (value !== null) {
          expect(value).toBeGreaterThanOrEqual(Math.min(...means) - 1e-9);
          expect(value).toBeLessThanOrEqual(Math.max(...means) + 1e-9);
        }
      for (const [at, { weight }] of months.entries()) if (weight > 0) expect(found[at]).not.toBeNull();
    }),
  );
});
