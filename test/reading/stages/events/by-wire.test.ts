import { expect, test } from 'vitest';
import { readText } from './read-events.ts';

test.each([
  ['Kenyan Foreign Minister Jan Odu met virtually with Peruvian Foreign Minister Ana Soto.', 'phone'],
  ['Kenya and Peru held consultations via videoconference on Monday.', 'phone'],
  [
    'President Jan Odu of Kenya told the press about the results of his talks with President Ana Soto of Peru via videoconference.',
    'phone',
  ],
  ['Kenya and Peru held consultations in Oslo on Monday.', 'third-party'],
])('%s', async (text, mode) => {
  const { events } = await readText(text);
  expect(events.map((event) => event.mode)).toEqual([mode]);
});
