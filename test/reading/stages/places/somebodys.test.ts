import { expect, test } from 'vitest';
import { readText } from '../events/read-events.ts';

test.each([
  ['Under Secretary of State Victoria Nuland visited Peru. During her trip, Under Secretary of State Nuland:', 'Peru'],
  ['Ministers met in Sulbrak on Friday.', 'Sulbrak'],
  ['The Russia-ASEAN Summit was held in Lima. ASEAN: a hall for ministers.', 'Lima'],
])('a name that is a person’s in the text is no place: %s', async (text, last) => {
  const { places } = await readText(text);
  expect(places.at(-1)?.name).toBe(last);
});
