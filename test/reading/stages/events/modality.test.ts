import { describe, expect, test } from 'vitest';
import { readEvents } from './read-events.ts';

describe('what is only talked of or thought of is not done', () => {
  test.each([
    'Ann Lee of Kenya briefed the president of Peru about consultations with Japan on supplying missiles to Jordan.',
    'The ministers of Kenya and Peru liked the idea of sending troops to Japan.',
    'The envoy of Kenya explained the question of giving pledges to Peru.',
  ])('%s', async (text) => expect((await readEvents(text)).filter((told) => !told.startsWith('CONSULT'))).toEqual([]));
});

test('what a decree is on is done', async () =>
  expect(await readEvents("Ann Lee spoke of the mood after the Kenyan parliament's resolution on recognising Peru.")).toContain(
    'SUPPORT KEN → PER',
  ));

describe('gladness to do a thing is no praise', () => {
  test.each([
    ['Kenya is honoured to join the bank.', []],
    ['The president of Kenya is privileged and honored to represent Peru.', []],
    ['Kenya is thankful to Peru for the sanctions to stop the rebels.', ['SUPPORT KEN → PER']],
    ['The envoy of Japan was honored by Kenya.', ['SUPPORT KEN → JPN']],
  ])('%s', async (text, told) => expect(await readEvents(text)).toEqual(told));
});
