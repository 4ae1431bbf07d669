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

test.each([
  [
    'President Ann Lee of Kenya will travel to Peru on June 3, then to Norway on June 6. In Norway, she will meet President Ida Holm.',
    undefined,
  ],
  ['President Ann Lee of Kenya will travel to Peru and Norway on June 3. In Norway, she will meet President Ida Holm.', '2023-06-03'],
])('a plan has the day of the journey that leads to it: %s', async (text, day) =>
  expect((await readText(text, '2023-05-10')).events[1]?.when?.start).toBe(day),
);
