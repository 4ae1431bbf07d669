import { describe, expect, test } from 'vitest';
import { readText } from '../events/read-events.ts';

describe('a traveller with a long title', () => {
  test.each([
    'Under Secretary of State for Arms Control, Trade, and Human Rights Ann Lee will travel to Lima, Peru, June 7-9 to meet with Peruvian officials.',
    'Deputy Minister for Roads, Ports, and Rural Development of Kenya Ann Lee will travel to Lima, Peru, June 7-9.',
  ])('%s', async (text) =>
    expect((await readText(text, '2022-05-01')).visits.map(({ country, start, end }) => `${country} ${start} ${end}`)).toEqual([
      'PER 2022-06-07 2022-06-09',
    ]),
  );
});
