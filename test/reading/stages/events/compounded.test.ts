import { describe, expect, test } from 'vitest';
import { readEvents, readText } from './read-events.ts';

describe('a name that a hyphen ties to a participle is no party', () => {
  test.each([
    ['Japan repeated its support for UN-mediated talks between Kenya and Peru.', 'SUPPORT JPN → KEN PER'],
    ['Peru condemned Kenyan-backed rebels in Jordan.', 'ACCUSE PER → JOR'],
    ['The U.S.-led coalition bombed Syria on Monday.', 'ASSAULT USA → SYR'],
  ])('%s', async (text, told) => expect(await readEvents(text)).toContain(told));
});

test('a commitment is not with it', async () => {
  const { actors, commitments } = await readText('Japan reaffirmed its commitment to UN-mediated peace between Kenya and Peru.');
  const names = commitments.flatMap(({ parties }) => parties.map((id) => actors.find((actor) => actor.id === id)?.country));
  expect(names).not.toContain('UNO');
});
