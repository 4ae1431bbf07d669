import { describe, expect, test } from 'vitest';
import { readVisits } from './read-visits.ts';

describe('who is named between "for" and "to" is who travels', () => {
  test.each([
    ['The envoy Ann Lee of Kenya noted the need for the Peruvian government to return to Lima.', []],
    ['The envoy Ann Lee of Kenya noted the need for President Bo Ek of Peru to return to Lima.', []],
    ['Kenyan President Ann Lee asked for Peruvian President Bo Ek to visit Japan.', ['Bo Ek → JPN requested']],
  ])('%s', async (text, told) => expect(await readVisits(text)).toEqual(told));
});
