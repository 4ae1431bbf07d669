import { expect, test } from 'vitest';
import { readEvents, readText } from './read-events.ts';

test.each([
  [
    'The leaders of Kenya and Peru discussed ongoing Japanese efforts to provide Peru with the equipment it needs.',
    'AID JPN → PER ongoing',
  ],
  ["The minister spoke of Kenya's continued efforts to supply food to Peru.", 'AID KEN → PER ongoing'],
])('what somebody goes on working at: %s', async (text, told) => {
  const [events, { events: full }] = [await readEvents(text), await readText(text)];
  expect(events.map((event, at) => `${event} ${full[at]?.status}`)).toContain(told);
});

test('what is worked at is not done where it has an end', async () =>
  expect(await readEvents('Kenya spoke of ongoing efforts of Japan to end the war in Peru.')).toEqual([]));
