import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../../../../src/domain/index.ts';
import { doubtHolders } from '../../../../src/reading/stages/actors/holder-doubts.ts';
import { readOwnActors, tables, useOwnActors } from '../../../../src/tables/index.ts';

const OFFICES = `of: KEN
offices:
  - role: defense-minister
    titles: [Defence Minister]
    sectors: [GOV, MIL]
    holders:
      - {person: Ann Lee, since: 2031-02-01, until: 2033-03-20}
      - {person: Bo Ek, since: 2033-03-01, seen: 2034-01-01}
`;

beforeAll(() => useOwnActors(readOwnActors([{ file: 'own.yaml', text: OFFICES }], tables())));

/** A person known by a title alone, as the actors stage leaves one. */
function titled(text: string, title: string, country: string | null): Actor {
  const span = { start: 0, end: text.indexOf(title) + title.length };
  return {
    id: 'a1',
    kind: 'person',
    name: text.slice(0, span.end),
    country,
    sectors: ['GOV'],
    offices: [{ title, country, since: null, span: { start: text.indexOf(title), end: span.end } }],
    members: [],
    mentions: [{ span, form: 'nominal' }],
    confidence: 0.7,
    by: 'actors/office-without-name',
  };
}

function doubtsOf(day: string | null, text = "Kenya's defence minister spoke.", country: string | null = 'KEN'): string[] {
  return doubtHolders(text, [titled(text, 'defence minister', country)], day).map(({ code, note }) => `${code}: ${note}`);
}

describe('a title without a name', () => {
  test('that two held on the day is a doubt that names both', () =>
    expect(doubtsOf('2033-03-10')).toEqual(['two-holders: defence minister: Ann Lee or Bo Ek']));

  test('whose last holder may have left is a doubt that names that one', () =>
    expect(doubtsOf('2034-06-01')).toEqual(['unknown-holder: defence minister: nobody known on 2034-06-01; Bo Ek since 2033-03-01']));

  test.each([
    ['held by one', '2032-01-01', undefined],
    ['on the day of the hand-over itself', '2033-03-20', undefined],
    ['of nobody on record', '2020-01-01', undefined],
    ['on no day', null, undefined],
    ['of somebody who was', '2033-03-10', "Kenya's former defence minister spoke."],
    ['of anybody', '2033-03-10', 'Any Kenyan defence minister would speak.'],
  ])('%s is none', (_, day, text) => expect(doubtsOf(day, text)).toEqual([]));

  test('of no country is none', () => expect(doubtsOf('2033-03-10', 'The defence minister spoke.', null)).toEqual([]));
});
