import { describe, expect, test } from 'vitest';
import { readCommitments, readStandings } from './read-commitments.ts';

describe('an accord is fulfilled only where that is told as done', () => {
  test.each([
    ['Kenya fulfilled the agreement on water with Peru.', ['fulfilled']],
    ['The Polish delegation arrived in Kenya to fulfil the agreements on water.', ['in-progress']],
    ['Kenya is fulfilling the agreement on water with Peru.', ['in-progress']],
    ['Kenya hopes to fulfil the agreement on water with Peru.', []],
    ['Kenya will fulfil the agreement on water with Peru.', ['new']],
    ['Kenya must fulfil the agreement on water with Peru.', []],
  ])('%s', async (text, told) => expect(await readStandings(text)).toEqual(told));
});

test('an accord whose implementation is spoken of, in its own words', async () => {
  const told = await readCommitments('Kenya and Peru discussed the implementation of the agreements on water.');
  expect(told).toEqual([expect.stringMatching(/^agreement: the agreements on water/)]);
});

test('what is owed under an accord is not the accord', async () =>
  expect(await readCommitments("Japan praised the implementation of Kenya's obligations under the 2016 peace accord.")).toEqual([]));
