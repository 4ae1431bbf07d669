import { describe, expect, test } from 'vitest';
import { standingOf } from '../../../src/record/index.ts';
import { word } from './given.ts';

describe('what stands of verdicts', () => {
  test('nothing without any', () => expect(standingOf([])).toBeNull());

  test('a person’s later word takes the place of the earlier', () => {
    const later = word({ id: 2, verdict: 'reject' });
    expect(standingOf([later, word()])).toEqual({ last: later, by: ['Ada'], disputed: false });
  });

  test('of two who differ the last word stands, and is disputed', () => {
    const beas = word({ id: 2, by: 'Bea', verdict: 'reject' });
    expect(standingOf([word(), beas])).toEqual({ last: beas, by: ['Bea'], disputed: true });
    const adas = word({ id: 3, verdict: 'reject' });
    expect(standingOf([word(), beas, adas])).toEqual({ last: adas, by: ['Bea', 'Ada'], disputed: false });
  });

  test('corrections agree whatever their order, and differ by their values', () => {
    const given = (id: number, by: string, corrections: object) => word({ id, by, verdict: 'correct', corrections });
    const one = given(1, 'Ada', { manner: 'mixed', speaker: 'Finland' });
    expect(standingOf([one, given(2, 'Bea', { speaker: 'Finland', manner: 'mixed' })])?.disputed).toBe(false);
    expect(standingOf([one, given(2, 'Bea', { speaker: 'Norway', manner: 'mixed' })])?.disputed).toBe(true);
  });
});
