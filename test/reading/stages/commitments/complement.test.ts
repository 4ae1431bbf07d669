import { describe, expect, test } from 'vitest';
import { readCommitments as read, readStandings } from './read-commitments.ts';

describe('a view, a fear or a task is no commitment', () => {
  test.each([
    'Kenya and Peru agreed that their states should be good neighbours.',
    'Kenya and Peru agreed that more aid would be needed.',
    'Kenya and Peru agreed that the launch of the group should give the talks an impetus.',
    'Kenya offered its congratulations to the president of Peru.',
    'Kenya and Peru agreed that peace must prevail in Mali.',
    "Japan expressed concern about Peru's determination to build missiles.",
    "Japan expressed concern that the launches show Peru's determination to build missiles.",
    'Kenya told its ministers to seek advice and instructed its teams to finalise the agreement with Peru.',
  ])('%s', async (text) => expect(await read(text)).toEqual([]));
});

describe('what is agreed, to its end', () => {
  test.each([
    ['Kenya undertook to pay the debt by 1 May 2026.', 'pledge: pay the debt by 1 May 2026 (Kenya)'],
    ['Kenya committed itself to releasing the prisoners by Friday.', 'pledge: releasing the prisoners by Friday (Kenya)'],
    ['Kenya and Peru agreed on a ceasefire from Monday.', 'agreement: a ceasefire from Monday (Kenya, Peru)'],
    [
      'Kenya and Peru agreed on Friday to reopen the border within two months.',
      'agreement: reopen the border within two months (Kenya, Peru)',
    ],
    ['Kenya and Peru agreed on Friday on a ceasefire.', 'agreement: a ceasefire (Kenya, Peru)'],
    ['Kenya and Peru reached an understanding on the border.', 'understanding: an understanding on the border (Kenya, Peru)'],
    ['Kenya and Peru agreed that the two countries should expand trade.', 'agreement: the two countries should expand trade (Kenya, Peru)'],
    ['Kenya and Peru agreed that talks should be held in May.', 'agreement: talks should be held in May (Kenya, Peru)'],
    ['Kenya and Peru agreed that the trip should take place in May.', 'agreement: the trip should take place in May (Kenya, Peru)'],
    ["Kenya reaffirmed Kenya's long-standing commitment to peace.", 'pledge: long-standing commitment to peace (Kenya)'],
    ['They agreed that their teams would meet again in May.', 'agreement: their teams would meet again in May ()'],
  ])('%s', async (text, told) => expect(await read(text)).toEqual([told]));
});

test('those who share a commitment are its parties', async () =>
  expect(await read('They highlighted Kenya’s and Japan’s shared commitment to free trade with Peru.')).toEqual([
    expect.stringMatching(/\((?:Kenya, Japan|Japan, Kenya)\)$/),
  ]));

test('an intention that breaks the law is not broken', async () =>
  expect(await readStandings("Peru's stated intention to hold votes in Kenya is a violation of Kenya's sovereignty.")).toEqual(['new']));
