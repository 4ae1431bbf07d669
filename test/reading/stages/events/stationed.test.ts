import { describe, expect, test } from 'vitest';
import { readEvents } from './read-events.ts';

describe('forces that go where they are to be', () => {
  test.each([
    ['Norway will deploy fighter jets to Kenya.', ['MOBILIZE NOR → KEN']],
    ['Kenya plans to send troops to Haiti.', ['MOBILIZE KEN → HTI']],
    ['Norway will deploy missiles against Kenya.', ['THREATEN NOR → KEN']],
    ['Kenya threatened to deploy troops to Peru.', ['THREATEN KEN → PER']],
  ])('%s', async (text, told) => expect(await readEvents(text)).toEqual(told));
});
