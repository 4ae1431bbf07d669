import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readAttributionScores, readShares, readWords } from '../../bench/quality/figures.ts';
import { findFallen, freeze, renew } from '../../bench/quality/frozen.ts';
import { readPeers } from '../../bench/quality/peers.ts';
import { withClasses, withoutLearned } from '../../bench/quality/rewritten.ts';
import { SETS } from '../../bench/quality/sets.ts';
import { takeDocuments, toInput } from '../../bench/quality/slice.ts';

const WHEN = { date: '2026-11-24', commit: 'abc1234' };

describe("a scorer's answer", () => {
  test.each([
    ['words 120  UPOS 97.12  UAS 90.30\n', { UPOS: 97.12, UAS: 90.3 }],
    ['names LOC 85.0  NORP 91.2   F1 84.12\n', { LOC: 85, NORP: 91.2, F1: 84.12 }],
    ['gold 8 found 7  strict F1 83.8  value 87.1\n', { 'strict F1': 83.8, value: 87.1 }],
    ["person 91.2  statement_f1 0.0\ncounts {'st': 3.5}\n", { person: 91.2, statement_f1: 0 }],
  ])('%j', (answer, want) => {
    const figures = readWords('some', answer);
    expect(Object.fromEntries(figures.map(({ measure, value }) => [measure, value]))).toEqual(want);
  });

  test('of shares: each measure with its per cent, on one line or on several', () => {
    const answer = 'coded       89.2 %  (149/167)\nprecision   44.4 %  (76/171 events)\n';
    expect(readShares('gsr', answer)).toEqual([
      { set: 'gsr', measure: 'coded', value: 89.2 },
      { set: 'gsr', measure: 'precision', value: 44.4 },
    ]);
    expect(readShares('titles', 'found 92.4 % (574/621)  kind 99.5 %  happened 100.0 %')).toHaveLength(3);
  });

  test('of attribution: all first, then by type; a measure that is missing is passed over', () => {
    const answer = JSON.stringify({ all: { triple: { F1: 60.5 }, cue_exact: { F1: 1 } }, mixed: { triple: { F1: 50 } } });
    expect(readAttributionScores('polnear', answer)).toEqual([
      { set: 'polnear', measure: 'triple', value: 60.5 },
      { set: 'polnear', measure: 'triple mixed', value: 50 },
    ]);
  });
});

describe('frozen figures', () => {
  const before = freeze([{ set: 'ewt', measure: 'LAS', value: 88 }], WHEN);

  test.each([
    ['a small fall is no fall', 87.7, []],
    ['a larger one is', 87.6, [{ set: 'ewt', measure: 'LAS', value: 87.6, before: 88 }]],
    ['a rise is none', 90, []],
  ])('%s', (_, value, want) => {
    expect(findFallen([{ set: 'ewt', measure: 'LAS', value }], before)).toEqual(want);
  });

  test('a measure that was not frozen is not compared', () => {
    expect(findFallen([{ set: 'gum', measure: 'LAS', value: 1 }], before)).toEqual([]);
  });

  test('sets that were not measured now keep their figures', () => {
    const now = freeze([{ set: 'gum', measure: 'LAS', value: 85 }], { ...WHEN, commit: 'def5678' });
    expect(renew(before, now)).toEqual({ date: '2026-11-24', commit: 'def5678', figures: { ewt: { LAS: 88 }, gum: { LAS: 85 } } });
    expect(renew(null, now)).toEqual(now);
  });
});

describe('parts of sets', () => {
  test('the first documents of a treebank', () => {
    const one = '# newdoc id = a\n1\tYes\n\n';
    const two = '# newdoc id = b\n1\tNo\n\n';
    expect(takeDocuments(one + two, 1)).toBe(one);
    expect(takeDocuments(one + two, Number.POSITIVE_INFINITY)).toBe(one + two);
  });

  test('the first sentences of a treebank without documents', () => {
    expect(takeDocuments('1\tYes\n\n1\tNo\n\n', 1)).toBe('1\tYes\n\n');
  });

  test('the command sees no gold, and the date under its one name', () => {
    const row = { id: 'a', text: 'On Monday.', dct: '2024-05-06', timex: [{ start: 3, end: 9 }] };
    expect(toInput(row)).toEqual({ id: 'a', text: 'On Monday.', title: null, publisher: null, url: null, date: '2024-05-06' });
    expect(toInput({ id: 'b', text: 'x', published: '2024-05-07' }).date).toBe('2024-05-07');
  });
});

test('every peer is of a set that is measured', () => {
  const peers = readPeers(readFileSync(new URL('../../bench/peers.tsv', import.meta.url), 'utf8'));
  const names = SETS.map(({ name }) => name);
  expect(peers.length).toBeGreaterThan(0);
  for (const { set, value, target } of peers) {
    expect(names).toContain(set);
    expect(value).not.toBeNaN();
    expect(target).not.toBeNaN();
  }
});

describe('a reading before it is scored', () => {
  const actor = (country: string | null, kind: string, ...sectors: string[]) => ({ country, kind, sectors });

  test('has classes of organisations where the gold has them, and states as they are', () => {
    const actors = [
      actor('UNO', 'person', 'GOV'),
      actor('KEN', 'organization', 'IGO'),
      actor('ALQAEDA', 'organization', 'REB'),
      actor(null, 'organization', 'NGO'),
      actor(null, 'organization'),
      actor(null, 'person', 'GOV'),
    ];
    const { actors: classed } = withClasses({ actors, events: [] }, new Set(['KEN']));
    expect(classed.map(({ country }) => country)).toEqual(['IGO', 'KEN', 'IMG', 'NGO', null, null]);
  });

  test('lacks what the model learnt on the set', () => {
    const events = [{ by: 'consult/meet' }, { by: 'model/event-type' }];
    expect(withoutLearned({ actors: [], events }).events).toEqual([{ by: 'consult/meet' }]);
  });
});
