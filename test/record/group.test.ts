import { describe, expect, test } from 'vitest';
import type { Encounter } from '../../src/record/index.ts';
import { groupEncounters } from '../../src/record/index.ts';
import type { Participant } from '../../src/record/meetings/encounter.ts';

const person = (name: string, country: string): Participant => ({ kind: 'person', name, country, office: null });
const STUBB = person('Alexander Stubb', 'FIN');
const STORE = person('Jonas Gahr Støre', 'NOR');

function account(document: string, participants: Participant[], given: Partial<Encounter> = {}): Encounter {
  const day = '2024-05-03';
  return {
    reading: 1,
    event: 'e1',
    document,
    kind: 'call',
    participants,
    start: day,
    end: day,
    place: null,
    status: 'happened',
    side: null,
    channel: null,
    ...given,
  };
}

/** Documents of each meeting. */
function grouped(...accounts: Encounter[]): string[] {
  return groupEncounters(accounts)
    .map((meeting) =>
      meeting
        .map(({ document }) => document)
        .toSorted()
        .join('+'),
    )
    .toSorted();
}

describe('groupEncounters', () => {
  test('names may be shorter, and a day may lie between where sides differ', () => {
    const other = account('b', [person('Stubb', 'FIN'), person('Støre', 'NOR')], { start: '2024-05-04', end: '2024-05-04', side: 'FIN' });
    expect(grouped(account('a', [STUBB, STORE], { side: 'NOR' }), other)).toEqual(['a+b']);
  });

  test('one side that tells of two days tells of two calls', () => {
    const next = account('b', [STUBB, STORE], { start: '2024-05-04', end: '2024-05-04', side: 'NOR' });
    expect(grouped(account('a', [STUBB, STORE], { side: 'NOR' }), next)).toEqual(['a', 'b']);
  });

  test('what was announced is what was held on that day, not what was held the day before', () => {
    const announced = account('b', [STUBB, STORE], { kind: null, status: 'planned' });
    expect(grouped(account('a', [STUBB, STORE]), announced)).toEqual(['a+b']);
    const [start, end] = ['2024-05-04', '2024-05-04'];
    expect(grouped(account('a', [STUBB, STORE]), { ...announced, start, end })).toEqual(['a', 'b']);
    expect(grouped(account('a', [STUBB, STORE]), { ...announced, document: 'a', start: null, end: null })).toEqual(['a', 'a']);
  });

  test('other persons, other sides, other kinds and other days stay apart', () => {
    expect(
      grouped(
        account('a', [STUBB, STORE]),
        account('persons', [STUBB, person('Espen Barth Eide', 'NOR')]),
        account('sides', [STUBB, STORE, person('Ulf Kristersson', 'SWE')]),
        account('kind', [STUBB, STORE], { kind: 'meeting' }),
        account('days', [STUBB, STORE], { start: '2024-05-06', end: '2024-05-06' }),
      ),
    ).toEqual(['a', 'days', 'kind', 'persons', 'sides']);
  });

  test('an account without persons joins the only meeting it can mean, and none of two', () => {
    const states: Participant[] = ['FIN', 'NOR'].map((country) => ({ kind: 'state', name: country, country, office: null }));
    const open = account('open', states, { kind: null });
    const ministers = account('b', [person('Elina Valtonen', 'FIN'), person('Espen Barth Eide', 'NOR')]);
    expect(grouped(account('a', [STUBB, STORE]), open)).toEqual(['a+open']);
    expect(grouped(account('a', [STUBB, STORE]), ministers, open)).toEqual(['a', 'b', 'open']);
  });

  test('an account without a day joins its own document alone', () => {
    const undated = { start: null, end: null };
    expect(grouped(account('a', [STUBB, STORE]), account('a', [STUBB, STORE], undated), account('b', [STUBB, STORE], undated))).toEqual([
      'a+a',
      'b',
    ]);
  });

  test('a year is no day', () => {
    const year = { start: '2024-01-01', end: '2024-12-31' };
    expect(grouped(account('a', [STUBB, STORE], year), account('b', [STUBB, STORE], year))).toEqual(['a', 'b']);
  });

  test('what people have judged of persons and accounts goes before', () => {
    const [own, nick] = [account('a', [STUBB, STORE]), account('b', [person('The Skier', 'FIN'), STORE])];
    const judged = { same: [], different: [], persons: () => null };
    expect(groupEncounters([own, nick], judged)).toHaveLength(2);
    expect(groupEncounters([own, nick], { ...judged, persons: () => true })).toHaveLength(1);
    const other = account('c', [STUBB, STORE]);
    expect(groupEncounters([own, other], { ...judged, persons: () => false })).toHaveLength(2);
    expect(groupEncounters([own, other], { ...judged, different: [[own, other]] })).toHaveLength(2);
    expect(groupEncounters([own, nick], { ...judged, same: [[nick, own]] })).toHaveLength(1);
    expect(groupEncounters([own, nick, other], { ...judged, same: [[nick, own]], different: [[other, nick]] })).toHaveLength(2);
  });
});
