import { describe, expect, test } from 'vitest';
import { readEvents } from './read-events.ts';

describe('a name that a hyphen ties to a participle is no party', () => {
  test.each([
    ['Japan repeated its support for UN-mediated talks between Kenya and Peru.', 'SUPPORT JPN → KEN PER'],
    ['Peru condemned Kenyan-backed rebels in Jordan.', 'ACCUSE PER → JOR'],
    ['The U.S.-led coalition bombed Syria on Monday.', 'ASSAULT USA → SYR'],
  ])('%s', async (text, told) => expect(await readEvents(text)).toContain(told));
});
