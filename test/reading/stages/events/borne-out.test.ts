import { describe, expect, test } from 'vitest';
import { readEvents } from './read-events.ts';

describe('too few parties are told, and the model bears the frame out', () => {
  test.each([
    ['The government conceded to the demands of the strikers.', ['CONCEDE ? → -']],
    ['The government outlawed the party and arrested its leaders.', ['COERCE ? → ?']],
    ['The court convicted the activist of fraud.', ['ACCUSE ? → ?']],
    ['The regime released the journalist on Monday.', ['RETREAT ? → ?']],
  ])('%s', async (text, told) => expect(await readEvents(text)).toEqual(told));
});

describe('what the model does not take for an event stays out', () => {
  test.each(['The minister criticised the book.', 'The boy asked his mother for bread.', 'Japan welcomed the truce.'])('%s', async (text) =>
    expect(await readEvents(text)).toEqual([]),
  );
});
