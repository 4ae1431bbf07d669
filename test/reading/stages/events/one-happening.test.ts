import { describe, expect, test } from 'vitest';
import { readEvents } from './read-events.ts';

describe('one happening told twice', () => {
  test.each([
    [
      'Kenya and Peru signed a memorandum on fishing. The document was signed by Kenyan Minister Ann Lee and Peruvian Minister Bo Ek.',
      ['SUPPORT KEN PER → -'],
    ],
    [
      'President Ann Lee of Kenya spoke by phone with President Bo Ek of Peru. The leaders continued their discussion of trade.',
      ['CONSULT KEN → PER'],
    ],
    ['Kenyan Minister Ann Lee, who is visiting Lima, met Peruvian Minister Bo Ek on Monday.', ['CONSULT KEN → PER']],
    ['President Ann Lee of Kenya met with President Bo Ek of Peru, who is on a visit to Nairobi.', ['CONSULT PER → KEN']],
  ])('%s', async (text, told) => expect(await readEvents(text)).toEqual(told));
});
