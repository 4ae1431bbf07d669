import { describe, expect, test } from 'vitest';
import { readEvents } from './read-events.ts';

describe('a war with somebody that nobody is told to wage', () => {
  test.each([
    ['Kenya would like guarantees after the end of the war with Peru.', []],
    ['The war with Peru has hurt Kenya.', []],
    ["Kenya's war with Peru goes on.", ['ASSAULT KEN → PER']],
    ['Ann Lee spoke of the Kenyan war against Peru.', ['ASSAULT KEN → PER']],
    ["The president of Kenya spoke of our country's war with Peru.", ['ASSAULT - → PER']],
    ['Ann Lee spoke against the war on Peru.', ['ASSAULT - → PER']],
  ])('%s', async (text, told) => expect(await readEvents(text)).toEqual(told));
});
