import { expect, test } from 'vitest';
import { bringTogether, type Judgement, type Verdict } from '../../src/record/index.ts';

function judgements(...told: [string, Verdict, string, number | null][]): Judgement[] {
  return told.map(([a, verdict, b, score], i) => ({ id: i + 1, a, b, verdict, score }));
}

function groups(members: string, all: readonly Judgement[]): string[] {
  return [...new Set(bringTogether(members, all).values())].map((group) => [...group].toSorted().join('')).toSorted();
}

test('what is judged the same is one, through others too', () => {
  expect(groups('abcd', judgements(['a', 'same', 'b', 0.8], ['b', 'same', 'c', null]))).toEqual(['abc', 'd']);
});

test('the least sure judgement gives way to a person who keeps two apart', () => {
  const chain = judgements(['a', 'same', 'b', 0.8], ['b', 'same', 'c', 0.97], ['a', 'different', 'c', null]);
  expect(groups('abc', chain)).toEqual(['a', 'bc']);
  expect(groups('abc', judgements(['a', 'same', 'b', null], ['b', 'same', 'c', 0.97], ['a', 'different', 'c', null]))).toEqual(['ab', 'c']);
});
