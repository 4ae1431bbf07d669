import { expect, test } from 'vitest';
import { readVisits } from './read-visits.ts';

test.each([
  ['There are no plans for a visit by Kenyan President Ann Lee to Peru.', ['Ann Lee → PER denied']],
  ['No visit by Kenyan President Ann Lee to Peru is planned.', ['Ann Lee → PER denied']],
  ['There are plans for a visit by Kenyan President Ann Lee to Peru.', ['Ann Lee → PER planned']],
])('a visit that nobody plans: %s', async (text, told) => expect(await readVisits(text)).toEqual(told));

test.each([
  [
    'They reviewed the results of the recent visit to Peru by a Kenyan delegation headed by Ann Lee, Deputy Prime Minister of Kenya.',
    ['Ann Lee → PER happened'],
  ],
  ['The presidents praised the visit to Lima by Kenyan Foreign Minister Ann Lee.', ['Ann Lee → PER happened']],
  ['Ann Lee spoke of the cost of the visit to Peru by bus.', []],
])('who made a visit stands after "by": %s', async (text, told) => expect(await readVisits(text)).toEqual(told));
