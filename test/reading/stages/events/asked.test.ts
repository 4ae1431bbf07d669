import { describe, expect, test } from 'vitest';
import { readEvents } from './read-events.ts';

describe('what is only asked', () => {
  test.each([
    'Q: Has Kenya suspended trade with Peru?',
    'Did Kenya summon the Peruvian ambassador?',
    'Can you confirm that Kenya has sent tanks to Peru?',
    'So Kenya will send tanks to Peru?',
    'Will there be a phone call between President Ann Lee of Kenya and President Bo Ek of Peru?',
  ])('%s', async (text) => expect(await readEvents(text)).toEqual([]));

  test.each([
    ['Why did Kenya attack Peru again?', ['ASSAULT KEN → PER']],
    ['After Kenya attacked Peru, will Norway send help to Peru?', ['ASSAULT KEN → PER']],
    ['Are you aware that Kenya has threatened Peru?', ['THREATEN KEN → PER']],
  ])('but what is taken for known is told: %s', async (text, told) => expect(await readEvents(text)).toEqual(told));
});
