import { expect, test } from 'vitest';
import { readEvents } from './read-events.ts';

test('"we" in a turn of a transcript is the country of whoever speaks', async () => {
  const text =
    'PRESIDENT ANN LEE OF KENYA: Good morning. We sent wheat to Oman.\n\nPRESIDENT BO EK OF PERU: Thank you. We sent medicine to Chile.';
  expect(await readEvents(text)).toEqual(['AID KEN → OMN', 'AID PER → CHL']);
});

test.each([
  ['"Japan stands with our people and our state," President Ann Lee of Kenya told President Bo Ek of Peru.', 'SUPPORT JPN → KEN KEN'],
  ['President Ann Lee of Kenya said that Peru had attacked our state.', 'ASSAULT PER → KEN'],
])('"our state" is that of whoever says so: %s', async (text, told) => expect(await readEvents(text)).toContain(told));
