import { describe, expect, test } from 'vitest';
import { readEvents } from './read-events.ts';

describe('a promise to prevent something is no threat', () => {
  test.each([
    ['The president of Japan made a promise to ensure Peru never builds a bomb.', ['AGREE JPN → -']],
    ['Kenya promised to prevent Peru from attacking Japan.', ['AGREE KEN → -']],
    ['Kenya vowed to keep Peru from seizing the port.', ['AGREE KEN → -']],
    ['Kenya vowed to attack Peru.', ['THREATEN KEN → PER']],
    ['The government of Kenya vowed to prevent protests by the opposition.', ['THREATEN KEN → -']],
  ])('%s', async (text, told) => expect(await readEvents(text)).toEqual(told));
});
