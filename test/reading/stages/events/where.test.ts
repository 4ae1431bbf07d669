import { expect, test } from 'vitest';
import { readText } from './read-events.ts';

test.each([
  ['Kenyan President Ann Lee met today with President Bo Ek of Peru in Oslo, Norway, on the margins of the forum.', 'Oslo'],
  ['Kenyan President Ann Lee thanked Bo Ek of Peru in Lima.', 'Lima'],
  ['Kenyan President Ann Lee met President Bo Ek of Peru.', undefined],
  ['Today in Peru, Kenyan President Ann Lee met with Peruvian President Bo Ek.', 'Peru'],
  ['Kenyan President Ann Lee met with Peruvian President Bo Ek at the National Palace in Lima.', 'Lima'],
  ['Kenyan President Ann Lee met with Norwegian President Bo Ek on the sidelines of the summit in Lima.', 'Lima'],
  ['Peruvian President Bo Ek welcomed Kenyan President Ann Lee and her delegation to the palace in Lima.', 'Lima'],
])('an event is where whoever is met is said to be: %s', async (text, name) => {
  const { events, places } = await readText(text);
  expect(places.find(({ id }) => id === events[0]?.place)?.name).toBe(name);
});

test.each([
  ['Kenyan President Ann Lee and Peruvian President Bo Ek discussed the situation in Norway.', undefined],
  ['In Lima, Kenyan President Ann Lee and Peruvian President Bo Ek discussed the situation in Norway.', 'Lima'],
  ['During a phone call with Peruvian President Bo Ek, Kenyan President Ann Lee raised the conflict in Norway.', undefined],
])('what is talked of is elsewhere than the talk: %s', async (text, name) => {
  const { events, places } = await readText(text);
  expect(events.map(({ type }) => type)).toContain('CONSULT');
  expect(places.find(({ id }) => id === events[0]?.place)?.name).toBe(name);
});

test.each([
  ['Today in Peru, Kenyan President Ann Lee met with Peruvian President Bo Ek.', 'visit'],
  ['Kenyan President Ann Lee met with Peruvian President Bo Ek at the Foreign Ministry in Lima.', 'visit'],
  ['Kenyan President Ann Lee met with Peruvian President Bo Ek on the margins of the summit in Lima.', null],
])('who is host is told by where they meet, and not by what they meet beside: %s', async (text, mode) =>
  expect((await readText(text)).events[0]?.mode).toBe(mode),
);
