import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Calibration, calibrate } from '../../src/reading/calibration.ts';

const TABLE: Calibration = [
  [0.2, 0.1],
  [0.5, 0.4],
  [0.5, 0.6],
  [1, 0.9],
];

describe('how often what is said so surely is right', () => {
  test.each([
    ['a point of the table', 0.2, 0.1],
    ['between two points, a straight line', 0.35, 0.25],
    ['between two others', 0.75, 0.75],
    ['below the first', 0, 0.1],
    ['at the last', 1, 0.9],
    ['above the last', 2, 0.9],
    ['at a step', 0.5, 0.4],
  ])('%s', (_, said, right) => expect(calibrate(said, TABLE)).toBeCloseTo(right, 10));

  test('is nothing where the table is empty', () => expect(calibrate(0.7, [])).toBe(0));

  test('never falls where the table rises, and stays within it', () => {
    const probability = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(probability, probability, (a, b) => {
        const [low, high] = [calibrate(Math.min(a, b), TABLE), calibrate(Math.max(a, b), TABLE)];
        expect(low).toBeLessThanOrEqual(high + 1e-12);
        expect(low).toBeGreaterThanOrEqual(0.1);
        expect(high).toBeLessThanOrEqual(0.9);
      }),
    );
  });
});
