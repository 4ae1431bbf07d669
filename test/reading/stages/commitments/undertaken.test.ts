import { describe, expect, test } from 'vitest';
import { readCommitments as read } from './read-commitments.ts';

describe('an accord that is wished for, possible or spoken of is not made', () => {
  test.each([
    'It was noted that concluding a new treaty on the lake would help Kenya.',
    'The ministers stressed the importance of concluding an agreement on water.',
    'The two sides discussed reaching a deal on grain.',
    'Kenya and Peru could sign an agreement on grain soon.',
    'Ministers of Kenya and Peru moved towards concluding an agreement on gas.',
  ])('%s', async (text) => expect(await read(text)).toEqual([]));
});

describe('an accord that is made or worked on', () => {
  test.each([
    ['Kenya announced that it had reached an agreement on gas with Peru.', 'agreement: an agreement on gas with Peru (Kenya, Peru)'],
    ['Peru lifted the ban after reaching an agreement on water with Kenya.', 'agreement: an agreement on water with Kenya (Peru, Kenya)'],
    ['Kenya made progress in implementing the accord on water.', 'agreement: the accord on water ()'],
  ])('%s', async (text, told) => expect(await read(text)).toEqual([told]));
});
