import { describe, expect, test } from 'vitest';
import { readEvents } from './read-events.ts';

describe('what is expected of others', () => {
  test.each([
    ['Kenya expects Peru to withdraw its troops from Haiti.', ['REQUEST KEN → PER']],
    ['Kenya expects Peru to abide by the treaty.', ['REQUEST KEN → PER']],
  ])('%s', async (text, told) => expect(await readEvents(text)).toEqual(told));

  test.each(['Kenya expects the economy of Peru to stop growing.', 'Kenya expects its team to win.'])('nothing of %s', async (text) =>
    expect(await readEvents(text)).toEqual([]),
  );
});
