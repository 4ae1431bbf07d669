import { describe, expect, test } from 'vitest';
import { readEvents, readText } from './read-events.ts';

describe('why a thing is asked', () => {
  test.each([
    ['Kenya requested the recognition of its borders in connection with the military aggression of Peru.', 'REQUEST KEN → -'],
    ['Kenya asked for the support of the council in light of the attacks by Peru.', 'REQUEST KEN → -'],
  ])('does not tell of whom: %s', async (text, told) => expect(await readEvents(text)).toContain(told));

  test.each([
    ['Kenya requested arms from Peru in response to the attack by Japan.', 'REQUEST KEN → PER'],
    ['Kenya requested the recognition of its borders by Peru.', 'REQUEST KEN → PER'],
  ])('leaves of whom it is asked: %s', async (text, told) => expect(await readEvents(text)).toContain(told));
});

test('a paper of a summit is asked for, and no summit', async () => {
  const mode = async (text: string) => (await readText(text)).events.map((event) => [event.type, event.mode]);
  expect(await mode('Kenya insists on the approval of the declaration of the Lima Summit.')).toEqual([['REQUEST', null]]);
  expect(await mode('Kenya demands a meeting with the president of Peru.')).toEqual([['REQUEST', 'meet']]);
});

describe('what the two sides should do is asked of nobody by one of them', () => {
  test.each([
    ['The president of Kenya said that both countries must expand trade.', []],
    ['The president of Kenya said that Peru must return the ship.', ['REQUEST KEN → PER']],
  ])('%s', async (text, told) => expect(await readEvents(text)).toEqual(told));
});
