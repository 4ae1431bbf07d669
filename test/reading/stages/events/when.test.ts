import { describe, expect, test } from 'vitest';
import { readText } from './read-events.ts';

describe('the days of an event', () => {
  test.each([
    [
      'Under Secretary of State for Arms Control, Trade, and Human Rights Ann Lee will travel to Lima, Peru, June 7-9 to meet with Peruvian officials.',
      'planned 2022-06-07 2022-06-09',
    ],
    ['President Bo Ek of Kenya will visit Lima, Peru, June 7-9.', 'planned 2022-06-07 2022-06-09'],
    ['The talks between Kenya and Peru later this year will be long.', 'planned 2022-05-01 2022-12-31'],
    ['The visit will pave the way for the next round of the Kenya-Peru economic dialogue.', 'planned null null'],
    ['Kenya condemned the attack on Lima on 5 April.', 'happened null null'],
    ['Kenya condemned the attack on Lima yesterday.', 'happened 2022-04-30 2022-04-30'],
  ])('%s', async (text, told) => {
    const event = (await readText(text, '2022-05-01')).events[0];
    expect(`${event?.status} ${event?.when?.start ?? null} ${event?.when?.end ?? null}`).toBe(told);
  });
});
