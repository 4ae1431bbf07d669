import { expect, test } from 'vitest';
import { type Answer, shareOf } from '../../../bench/folds/share.ts';

const answer = (fold: number, type: string, found: readonly string[] | null): Answer => ({
  id: `${fold}${type}`,
  fold,
  type,
  rules: [],
  found,
  alone: null,
  given: null,
  givenAlone: null,
});

test('counts a text as right where any type told is the gold one, YIELD by either later name, by folds too', () => {
  const answers = [answer(0, 'YIELD', ['AID', 'RETREAT']), answer(0, 'AID', []), answer(1, 'ASSAULT', ['AID']), answer(1, 'AID', null)];
  expect(shareOf(answers, 'found', [0, 1])).toEqual({ right: 33.3, folds: [50, 0], coded: 66.7 });
  expect(shareOf(answers, 'given', [0])).toEqual({ right: null, folds: [null], coded: null });
});
