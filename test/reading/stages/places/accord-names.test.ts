import { describe, expect, test } from 'vitest';
import { readEvents, readText } from '../events/read-events.ts';

async function placesOf(text: string): Promise<string[]> {
  return (await readText(text)).places.map(({ name, country }) => `${name} ${country}`);
}

describe('a town that an accord or a circle is named after', () => {
  test.each([
    ['Kenya and Peru want to revive the talks in the Normandy format.', []],
    ['Kenyan envoys met in the Vienna format in Lima.', ['Lima PER']],
    ['The envoys met in Vienna.', ['Vienna AUT']],
  ])('is no place: %s', async (text, places) => expect(await placesOf(text)).toEqual(places));

  test.each([
    ['Kenya praised the Paris Agreement on climate.', []],
    ['Kenya praised the Astana process.', []],
    ['Kenya praised Paris for the agreement.', ['SUPPORT KEN → FRA']],
  ])('is nobody: %s', async (text, told) => expect(await readEvents(text)).toEqual(told));
});
