import { expect, test } from 'vitest';
import { fitSlope } from '../../../bench/intake/slope.ts';

test('points on a line have its slope', () => {
  expect(fitSlope([1, 2, 4].map((x) => ({ x, y: 5 - 3 * x })))).toBeCloseTo(-3);
});

test('points beside a line are fitted with the least squares', () => {
  // By hand: means 1.5 and 2; (−1.5·−1 + −0.5·0 + 0.5·−1 + 1.5·2) / 5 = 0.8.
  const points = [1, 2, 1, 4].map((y, x) => ({ x, y }));
  expect(fitSlope(points)).toBeCloseTo(0.8);
});

test('of one moment there is none', () => {
  expect(fitSlope([{ x: 1, y: 2 }])).toBeNaN();
});
