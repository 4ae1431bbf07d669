import { describe, expect, test } from 'vitest';
import { compareJudges, type LoggedVerdict } from '../../../src/record/index.ts';
import { cohensKappa } from '../../../src/record/verdicts/kappa.ts';
import { compareSpans } from '../../../src/record/verdicts/span-agreement.ts';
import { word } from './given.ts';

function times<T>(count: number, item: T): T[] {
  return Array.from({ length: count }, () => item);
}

describe('Cohen’s kappa', () => {
  test('of 50 grant applications read by two: 20 yes-yes, 5 yes-no, 10 no-yes, 15 no-no', () => {
    const pairs = [...times(20, ['y', 'y']), ...times(5, ['y', 'n']), ...times(10, ['n', 'y']), ...times(15, ['n', 'n'])];
    const { items, observed, kappa } = cohensKappa(pairs as [string, string][]);
    expect([items, observed]).toEqual([50, 0.7]);
    expect(kappa).toBeCloseTo(0.4, 10);
  });
  test('of three categories, worked out by hand: (8/10 - 0.35) / 0.65', () => {
    const pairs = [...times(3, ['a', 'a']), ...times(3, ['b', 'b']), ...times(2, ['c', 'c']), ['a', 'b'], ['a', 'c']] as [string, string][];
    expect(cohensKappa(pairs).kappa).toBeCloseTo(
      (0.8 - (0.5 * 0.3 + 0.3 * 0.4 + 0.2 * 0.3)) / (1 - (0.5 * 0.3 + 0.3 * 0.4 + 0.2 * 0.3)),
      10,
    );
  });
  test('is 1 where all agree, below 0 where all differ, and undefined without two categories', () => {
    expect(
      cohensKappa([
        ['a', 'a'],
        ['b', 'b'],
      ]).kappa,
    ).toBe(1);
    expect(
      cohensKappa([
        ['a', 'b'],
        ['b', 'a'],
      ]).kappa,
    ).toBe(-1);
    expect(cohensKappa([['a', 'a']])).toEqual({ items: 1, observed: 1, kappa: null });
    expect(cohensKappa([])).toEqual({ items: 0, observed: null, kappa: null });
  });
});

test('spans agree to the character or by characters; what one rejects counts against both', () => {
  const { one, other, exact, characters } = compareSpans([
    [
      [0, 10],
      [0, 10],
    ],
    [
      [20, 30],
      [25, 35],
    ],
    [[40, 50], null],
  ]);
  expect([one, other]).toEqual([3, 2]);
  expect(exact).toBeCloseTo((2 * 1) / 5, 10);
  expect(characters).toBeCloseTo((2 * 15) / 50, 10);
  expect(compareSpans([[null, null]])).toEqual({ one: 0, other: 0, exact: null, characters: null });
});

test('two people are compared on what both judged, kind by kind', () => {
  const adas = new Map<string, LoggedVerdict>([
    ['1 s1', word()],
    ['1 s2', word({ start: 30, end: 40 })],
    ['1 s3', word({ verdict: 'reject' })],
  ]);
  const beas = new Map<string, LoggedVerdict>([
    ['1 s1', word({ by: 'Bea', verdict: 'correct', corrections: { manner: 'mixed', span: [10, 18] } })],
    ['1 s3', word({ by: 'Bea', verdict: 'reject' })],
    ['1 s4', word({ by: 'Bea' })],
  ]);
  const [found, ...others] = compareJudges(adas, beas);
  expect(others).toEqual([]);
  expect(found).toMatchObject({ kind: 'statement', one: 3, other: 3, both: 2 });
  expect(found?.verdict.observed).toBe(0.5);
  expect(found?.kept).toEqual({ items: 2, observed: 1, kappa: 1 });
  expect(found?.type).toEqual({ items: 1, observed: 0, kappa: 0 });
  expect(found?.spans.exact).toBe(0);
  expect(found?.spans.characters).toBeCloseTo((2 * 8) / 18, 10);
});
