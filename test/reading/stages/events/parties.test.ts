import { describe, expect, test } from 'vitest';
import { readText } from './read-events.ts';

/** Names of those whom the events stage made. */
async function made(text: string): Promise<string[]> {
  return (await readText(text)).actors.filter(({ by }) => by.endsWith('-as-party')).map(({ name }) => name);
}

describe('who is made for the events of a text', () => {
  test.each([
    'Ann Lee stressed the complete fulfilment by Kenya of the Lima Package of Measures.',
    "The goal would be to rule out the alliance's further movement towards Japan.",
    'The two leaders spoke of humanitarian efforts in Gaza.',
  ])('is nobody where no event came of it: %s', async (text) => expect(await made(text)).toEqual([]));

  test('is whoever took part in one', async () =>
    expect(await made('Kenyan rebels killed three Peruvian soldiers.')).toEqual(['Kenyan rebels']));
});
