import { expect, test } from 'vitest';
import { misspeltNamed } from '../../src/tables/index.ts';

const iso3 = (word: string): string | null => {
  const named = misspeltNamed(word);
  return named && named.kind !== 'organisation' ? named.state.iso3 : null;
};

test.each([
  ['Afganistan', 'AFG'],
  ['Phillippines', 'PHL'],
  ['Ethopia', 'ETH'],
  ['Pakistna', 'PAK'],
  ['Kazakstan', 'KAZ'],
])('%s is %s with one slip', (word, state) => expect(iso3(word)).toBe(state));

test.each(['Columbia', 'Granada', 'Irak', 'Australasia', 'Angela'])('%s is no slip', (word) => expect(iso3(word)).toBeNull());
