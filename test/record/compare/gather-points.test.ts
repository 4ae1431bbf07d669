import { expect, test } from 'vitest';
import { gatherPoints } from '../../../src/record/compare/gather-points.ts';

test('sentences that follow each other and go with one are one point', () => {
  expect(
    gatherPoints([
      [4, 0],
      [5, 0],
    ]),
  ).toEqual([{ a: [4, 5], b: [0] }]);
});

test('a sentence that speaks of two things is in a point with each', () => {
  expect(
    gatherPoints([
      [2, 7],
      [3, 7],
      [9, 7],
    ]),
  ).toEqual([
    { a: [2, 3], b: [7] },
    { a: [9], b: [7] },
  ]);
});

test('it works from the other side, too, and a pair is a point', () => {
  expect(
    gatherPoints([
      [1, 1],
      [6, 2],
      [6, 5],
    ]),
  ).toEqual([
    { a: [1], b: [1] },
    { a: [6], b: [2] },
    { a: [6], b: [5] },
  ]);
});
