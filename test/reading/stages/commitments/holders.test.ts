import { describe, expect, test } from 'vitest';
import { readCommitments as read } from './read-commitments.ts';

describe('readiness as a condition binds nobody', () => {
  test.each([
    'The exercise tested the readiness of the air defence systems to repel attacks.',
    'The inspectors raised the combat readiness of the brigade to move at once.',
    'The readiness of Kenyan troops to fight was noted.',
  ])('%s', async (text) => expect(await read(text)).toEqual([]));
});

describe('readiness as will binds its holder', () => {
  test.each([
    [
      'Peru confirmed the readiness of its government to join the talks.',
      'willingness: readiness of its government to join the talks (Peru)',
    ],
    ['Kenya noted the readiness of Peru to host talks.', 'willingness: readiness of Peru to host talks (Peru)'],
  ])('%s', async (text, told) => expect(await read(text)).toEqual([told]));
});
