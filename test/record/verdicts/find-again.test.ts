import { describe, expect, test } from 'vitest';
import { findAgain } from '../../../src/record/index.ts';
import { record, word } from './given.ts';

const { said } = record();

function fateOf(...[verdict, ...records]: [ReturnType<typeof word>, ...ReturnType<typeof record>[]]) {
  const [found] = findAgain([verdict], records);
  return [found?.fate, found?.record];
}

describe('a verdict in a reading made anew', () => {
  test('is at the same place under another id', () => {
    expect(fateOf(word(), record({ id: 's7' }))).toEqual(['stands', 's7']);
  });
  test('is not at another kind of record, nor at one that shares less than half of the place', () => {
    expect(fateOf(word(), record({ kind: 'commitment', id: 'c1' }))).toEqual(['gone', null]);
    expect(fateOf(word(), record({ start: 16, end: 30 }))).toEqual(['gone', null]);
  });
  test('goes with a place that moved a little, to the one that shares most', () => {
    const near = record({ id: 's2', start: 9, end: 20, said: { ...said, span: [9, 20] } });
    expect(fateOf(word(), record({ id: 's3', start: 8, end: 22 }), near)).toEqual(['stands', 's2']);
  });
  test('of two at one place keeps to its number', () => {
    expect(fateOf(word({ number: 1 }), record(), record({ id: 's2', number: 1 }))).toEqual(['stands', 's2']);
  });
  test('stands no longer where the record says something else', () => {
    const changed = record({ said: { ...said, speaker: 'Finland (FIN)' } as typeof said });
    expect(fateOf(word(), changed)).toEqual(['changed', 's1']);
    expect(fateOf(word({ verdict: 'reject' }), changed)).toEqual(['changed', 's1']);
  });
  test('corrections hold over what the machine says now; what it says rightly now is accepted', () => {
    const corrected = word({ verdict: 'correct', corrections: { speaker: 'Finland (FIN)', manner: 'mixed' } });
    const half = record({ said: { ...said, speaker: 'Finland (FIN)' } as typeof said });
    const [found] = findAgain([corrected], [half]);
    expect(found).toMatchObject({ fate: 'stands', verdict: { verdict: 'correct', corrections: { manner: 'mixed' } } });
    const right = record({ said: { ...said, speaker: 'Finland (FIN)', manner: 'mixed' } as typeof said });
    expect(findAgain([corrected], [right])[0]).toMatchObject({ fate: 'stands', verdict: { verdict: 'accept', corrections: null } });
  });
});
