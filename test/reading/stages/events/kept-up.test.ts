import { describe, expect, test } from 'vitest';
import { readEvents } from './read-events.ts';

describe('what is decided on and done', () => {
  test.each([
    ['The European Union decided to extend its sanctions against Kenya.', ['COERCE EUR → KEN']],
    ['Norway decided to impose sanctions on Peru.', ['THREATEN NOR → PER']],
    ['Kenya decided to recall its ambassador from Peru.', ['SANCTION KEN → PER']],
  ])('%s', async (text, told) => expect(await readEvents(text)).toEqual(told));
});
