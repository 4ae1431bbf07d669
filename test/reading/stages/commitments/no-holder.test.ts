import { describe, expect, test } from 'vitest';
import { readCommitments as read, readStandings } from './read-commitments.ts';

describe('what nobody holds, and what one will not do, is no commitment', () => {
  test.each([
    'Building bipartisan support for the treaty will be difficult.',
    'Peru needs fundamental rights, strong institutions, and a commitment to the rule of law.',
    'Kenya vowed to ignore the claims of Peru.',
    'Kenya vowed to resist the invasion of Peru.',
  ])('%s', async (text) => expect(await read(text)).toEqual([]));
});

describe('whose it is', () => {
  test('whoever it comes from, not who speaks of it', async () => {
    const text = 'Ann Lee said that this is a signal of bipartisan support for Ukraine from Japan.';
    expect(await read(text)).toEqual([expect.stringMatching(/^pledge: .* \(Japan, Ukraine\)$/)]);
  });

  test('one that a plan includes is new', async () => {
    expect(await readStandings('The plan includes a commitment by the government of Kenya to reform the courts.')).toEqual(['new']);
  });
});
