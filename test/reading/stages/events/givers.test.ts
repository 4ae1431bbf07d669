import { describe, expect, test } from 'vitest';
import { readEvents as read } from './read-events.ts';

describe('whose the thing is that is given or imposed, where nobody is told who does so', () => {
  test.each([
    ['Announced the U.S. donation of one million vaccine doses to Peru.', ['AID USA → PER']],
    ['Kenyan support for Peru was reaffirmed.', ['SUPPORT KEN → PER']],
    ['US sanctions on Peru were extended on Friday.', ['COERCE USA → PER']],
    ["Kenya's aid was delivered to Peru on Friday.", ['AID KEN → PER']],
    ['A new package of sanctions from Kenya on Peru will be introduced in the coming days.', ['THREATEN KEN → PER']],
    ['The Kenya aid package was approved.', ['AID - → KEN']],
    ['Japan announced Kenyan aid to Peru.', ['AID JPN → PER']],
  ])('%s', async (text, told) => expect(await read(text)).toEqual(told));
});
