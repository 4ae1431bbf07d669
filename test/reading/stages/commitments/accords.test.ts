import { describe, expect, test } from 'vitest';
import { readStandings } from './read-commitments.ts';

describe('an accord is fulfilled only where that is told as done', () => {
  test.each([
    ['Kenya fulfilled the agreement on water with Peru.', ['fulfilled']],
    ['The Polish delegation arrived in Kenya to fulfil the agreements on water.', ['in-progress']],
    ['Kenya is fulfilling the agreement on water with Peru.', ['in-progress']],
    ['Kenya hopes to fulfil the agreement on water with Peru.', []],
    ['Kenya will fulfil the agreement on water with Peru.', ['new']],
    ['Kenya must fulfil the agreement on water with Peru.', []],
  ])('%s', async (text, told) => expect(await readStandings(text)).toEqual(told));
});
