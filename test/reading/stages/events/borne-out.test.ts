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

describe('a speech is no talk with anybody', () => {
  test.each([
    ['The president of Kenya spoke in Lima on Monday.', []],
    ['The president of Kenya spoke at the conference in Lima.', []],
    ['President Ann Lee of Kenya will deliver remarks at the memorial in Lima about freedom.', []],
    ['The president of Kenya spoke to supporters in Nairobi.', []],
    ['The president of Kenya spoke to the president of Peru.', ['CONSULT KEN → PER']],
    ['The president of Kenya spoke with opposition leaders on Monday.', ['CONSULT KEN → ?']],
  ])('%s', async (text, told) => expect(await readEvents(text)).toEqual(told));
});
