import { describe, expect, test } from 'vitest';
import { readText } from '../events/read-events.ts';

async function sectorsOf(name: string, text: string): Promise<readonly string[] | undefined> {
  return (await readText(text)).actors.find((actor) => actor.name === name)?.sectors;
}

describe('whoever is sent by a government', () => {
  test.each([
    'Special Rep. for Kenya Ann Lee called Foreign Minister Bo Ek of Peru.',
    'Trade Rep. Ann Lee called Foreign Minister Bo Ek of Peru.',
  ])('sits in no parliament: %s', async (text) => expect(await sectorsOf('Ann Lee', text)).toEqual(['GOV']));

  test('where a bare Rep. does', async () =>
    expect(await sectorsOf('Ann Lee', 'Rep. Ann Lee called Foreign Minister Bo Ek of Peru.')).toEqual(['LEG']));
});
