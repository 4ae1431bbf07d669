import { describe, expect, test } from 'vitest';
import { readEvents } from '../events/read-events.ts';
import { readVisits } from './read-visits.ts';

describe('who returns from a country has been there', () => {
  test.each([
    ['The Kenyan envoy Ann Lee came back from Lima on June 18.', ['Ann Lee → PER ..2021-06-18 happened']],
    ['After returning from Peru, Kenyan President Ann Lee praised the generals.', ['Ann Lee → PER happened']],
    ['Kenyan President Ann Lee will return from Peru on Monday.', []],
    ['Kenyan President Ann Lee returned to Nairobi from Peru on Monday.', ['Ann Lee → PER ..2021-06-14 happened']],
    ['Kenyan President Ann Lee returned to Kenya on Monday.', []],
    ['Kenyan President Ann Lee returned from the war with Peru.', []],
  ])('%s', async (text, told) => expect(await readVisits(text)).toEqual(told));

  test.each([
    ['The Kenyan envoy Ann Lee returned from Peru on June 18.', ['CONSULT KEN → PER']],
    ['Kenyan President Ann Lee will return from Peru on June 18.', []],
    ['Kenyan President Ann Lee returned to Nairobi on Monday.', []],
  ])('%s', async (text, told) => expect(await readEvents(text)).toEqual(told));
});
