import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CommitmentAccount, gatherUndertakings } from '../../../src/record/index.ts';

function account(document: string, published: string | null, words: string, countries: string, standing = 'new'): CommitmentAccount {
  return {
    document,
    commitment: 'k1',
    published,
    form: 'pledge',
    standing,
    committed: null,
    parties: null,
    party_countries: countries,
    words,
    confidence: 0.8,
  };
}

test('said again, by another side, it is one with a history', () => {
  const promises = gatherUndertakings([
    account('b', '2024-03-02', 'reaffirmed their commitment to build the railway to Lima', 'KEN; PER', 'reaffirmed'),
    account('a', '2024-01-05', 'commitment to build a railway to Lima', 'PER'),
  ]);
  expect(promises).toMatchObject([
    { countries: ['KEN', 'PER'], since: '2024-01-05', standing: 'reaffirmed', accounts: [{ document: 'a' }, { document: 'b' }] },
  ]);
});

test('another thing, or other parties, is another', () => {
  const promises = gatherUndertakings([
    account('a', '2024-01-05', 'commitment to build a railway to Lima', 'PER'),
    account('b', '2024-01-06', 'to release the fishermen by May', 'PER'),
    account('c', '2024-01-07', 'commitment to build a railway to Lima', 'JPN'),
  ]);
  expect(promises).toHaveLength(3);
});

test('loses none and doubles none, in whatever order they come', () => {
  const words = fc.constantFrom('build the railway to Lima', 'release all fishermen', 'railway Lima build', 'open the border soon');
  const one = fc.tuple(words, fc.constantFrom('PER', 'KEN; PER', 'JPN', ''), fc.integer({ min: 1, max: 9 }));
  fc.assert(
    fc.property(fc.array(one, { maxLength: 12 }), (given) => {
      const accounts = given.map(([told, countries, day], i) => account(`d${i}`, `2024-01-0${day}`, told, countries));
      const gathered = gatherUndertakings(accounts).flatMap((promise) => promise.accounts.map(({ document }) => document));
      expect(gathered.sort()).toEqual(accounts.map(({ document }) => document).sort());
    }),
  );
});
