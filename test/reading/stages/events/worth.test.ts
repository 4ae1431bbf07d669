import { describe, expect, test } from 'vitest';
import { readEvents } from './read-events.ts';

describe('a war with somebody that nobody is told to wage', () => {
  test.each([
    ['Kenya would like guarantees after the end of the war with Peru.', []],
    ['The war with Peru has hurt Kenya.', []],
    ["Kenya's war with Peru goes on.", ['ASSAULT KEN → PER']],
    ['Ann Lee spoke of the Kenyan war against Peru.', ['ASSAULT KEN → PER']],
    ["The president of Kenya spoke of our country's war with Peru.", ['ASSAULT KEN → PER']],
    ['Ann Lee spoke against the war on Peru.', ['ASSAULT - → PER']],
  ])('%s', async (text, told) => expect(await readEvents(text)).toEqual(told));
});

describe('a danger and a threat', () => {
  test.each([
    'The missiles of Kenya threaten Peru.',
    'The president of Japan said that the blockade of Kenya threatens to starve Peru.',
    'Kenya threatens peace and stability in the region.',
    'Kenya is threatening the sovereignty of Peru.',
    'Japan said that this threatens Peru.',
  ])('%s', async (text) => expect(await readEvents(text)).toEqual([]));

  test.each([
    ['The rebels of Kenya threatened Peru.', ['THREATEN KEN → PER']],
    ['Kenya threatened retaliation against Peru.', ['THREATEN KEN → PER']],
    ['Kenya threatened to close its border with Peru.', ['THREATEN KEN → PER']],
    ['The government of Kenya threatened Peru with sanctions.', ['THREATEN KEN → PER']],
  ])('%s', async (text, told) => expect(await readEvents(text)).toEqual(told));
});

test('a consul general is somebody, though no soldier', async () =>
  expect(await readEvents('Prime Minister Ann Lee of Peru welcomed the Consul General, Bo Ek of Kenya, in Lima.')).toEqual([
    'CONSULT KEN → PER',
  ]));

test.each([
  ['The meeting was attended by Foreign Minister Ann Lee of Kenya and Minister Bo Ek of Kenya.', []],
  ['Minister Ann Lee of Kenya joined the call.', []],
  ['The meeting was attended by Foreign Minister Ann Lee of Kenya and Foreign Minister Bo Ek of Peru.', ['CONSULT KEN PER → -']],
])('who was there on one side is no meeting: %s', async (text, told) => expect(await readEvents(text)).toEqual(told));
