import { expect, test } from 'vitest';
import { readText } from './read-events.ts';

test.each([
  ['President Ann Lee of Kenya visited Peru and Japan from June 3 to 9. She thanked Japan for its help.', null],
  ['President Ann Lee of Kenya visited Peru from June 3 to 9. She thanked Peru for its help.', 'Peru'],
])('what is said on a journey is said in the only country of it: %s', async (text, where) => {
  const { events, places } = await readText(text, '2022-06-12');
  const thanks = events.find(({ type }) => type === 'SUPPORT');
  expect(thanks?.when?.start).toBe('2022-06-03');
  expect(places.find(({ id }) => id === thanks?.place)?.name ?? null).toBe(where);
});
