import { describe, expect, test } from 'vitest';
import { readEvents } from './read-events.ts';

describe('an attack that is named by its place is nobody’s there', () => {
  test.each([
    ['Kenya condemned the Lima attack.', ['ACCUSE KEN → -']],
    ['Kenya condemned the Lima attack by Japan.', ['ACCUSE KEN → JPN']],
    ["Kenya condemned Peru's attack.", ['ACCUSE KEN → PER']],
  ])('%s', async (text, told) => expect(await readEvents(text)).toEqual(told));
});
