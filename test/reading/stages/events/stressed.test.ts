import { expect, test } from 'vitest';
import { readEvents } from './read-events.ts';

test.each([
  ['President Ann Lee of Kenya underscored the importance of international support for Peru.', ['SUPPORT KEN → PER']],
  ['Kenya reaffirmed the importance of solidarity with Peru as it defends its borders.', ['SUPPORT KEN → PER']],
  ['President Ann Lee of Kenya stressed the importance of support for Kenya.', []],
  ['President Ann Lee of Kenya highlighted the importance of support for women.', []],
  ['Kenya and Japan discussed the importance of support for Peru.', ['CONSULT KEN JPN → -']],
])('support that somebody stresses: %s', async (text, events) => expect(await readEvents(text)).toEqual(events));
