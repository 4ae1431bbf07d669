import { expect, test } from 'vitest';
import { readText } from './read-events.ts';

test.each([
  ['Kenyan President Ann Lee met today with President Bo Ek of Peru in Oslo, Norway, on the margins of the forum.', 'Oslo'],
  ['Kenyan President Ann Lee thanked Bo Ek of Peru in Lima.', 'Lima'],
  ['Kenyan President Ann Lee met President Bo Ek of Peru.', undefined],
])('an event is where whoever is met is said to be: %s', async (text, name) => {
  const { events, places } = await readText(text);
  expect(places.find(({ id }) => id === events[0]?.place)?.name).toBe(name);
});
