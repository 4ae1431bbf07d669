import { describe, expect, test } from 'vitest';
import { readEvents } from './read-events.ts';

describe('relief that is sent', () => {
  test.each([
    ['Norway dispatched an aircraft carrying 40 tonnes of food supplies to Chad.', ['AID NOR → TCD']],
    ['Kenya sent a naval ship laden with rice to Peru.', ['AID KEN → PER']],
    ['Kenya dispatched an aid convoy to Peru.', ['AID KEN → PER']],
  ])('%s', async (text, told) => expect(await readEvents(text)).toEqual(told));
});
