import { describe, expect, test } from 'vitest';
import { readCommitments as read } from './read-commitments.ts';

const MET = 'President of Kenya Ann Lee spoke with President of Peru Bo Ek.';

describe('who binds himself where the words do not name him', () => {
  test.each([
    ['It was agreed to continue the talks on fishing.', 'agreement: continue the talks on fishing (Ann Lee, Bo Ek)'],
    ['They agreed to meet again in June.', 'agreement: meet again in June (Ann Lee, Bo Ek)'],
    [
      'The leaders discussed the lake. They repeated their commitment to work closely on trade.',
      'pledge: commitment to work closely on trade (Ann Lee, Bo Ek)',
    ],
    [
      'President Lee and President Ek praised the trade and renewed our shared commitment to clean seas.',
      'pledge: shared commitment to clean seas (Ann Lee, Bo Ek)',
    ],
  ])('%s', async (text, told) => expect(await read(`${MET} ${text}`)).toEqual([told]));
});

describe('towards whom one binds himself', () => {
  test.each([
    ['Kenya reaffirmed its commitment to help Peru and Japan end the war.', 'Kenya, Peru, Japan'],
    ['Kenya reaffirmed its commitment to the Kenya-Peru treaty.', 'Kenya, Peru'],
    ['Kenya reaffirmed its commitment to deepen the ties between Kenya and Peru.', 'Kenya, Peru'],
    ['Kenya promised to work on Chile with Peru.', 'Kenya, Peru'],
    ['Kenya pledged to protect Norway against Peru.', 'Kenya, Norway'],
  ])('%s', async (text, parties) => expect(await read(text)).toEqual([expect.stringContaining(`(${parties})`)]));
});

describe('who is named in a commitment and no side of it', () => {
  test.each([
    'Kenya confirmed its readiness to join the Japan-led talks on the lake.',
    'Kenya repeated its readiness to help through its role as a member of the Norway Group.',
    'Kenya reaffirmed its commitment to ensure Peru never closes the lake.',
    'Kenya reaffirmed its commitment to prevent Peru from fishing in the lake.',
    'Kenya reaffirmed its commitment to counter the threat from Peru.',
    'Kenya reaffirmed its firm support for talks between Peru and Japan.',
  ])('%s', async (text) => expect(await read(text)).toEqual([expect.stringContaining('(Kenya)')]));
});
