import { expect, test } from 'vitest';
import { readText } from '../events/read-events.ts';

test.each([
  ['They noted the United States commitment to the release of all hostages held by Hamas.', 'USA', true],
  ["Kenyan President Ann Lee reiterated Kenya's commitment to see Hamas defeated.", 'KEN', true],
  ["Kenyan President Ann Lee reiterated Kenya's commitment to helping Peru.", 'KEN PER', true],
  ["Kenyan President Ann Lee spoke of the need to develop guarantees to stop the growth of Peru's army.", '', false],
  ['Kenyan President Ann Lee agreed that trade will contribute to peace in Peru.', '', false],
  ['The presidents of Kenya and Peru agreed that their ministers will help the farmers.', 'KEN PER', true],
])('who binds himself, and to whom: %s', async (text, sides, binds) => {
  const { actors, commitments } = await readText(text);
  expect(commitments.length > 0).toBe(binds);
  const countries = commitments.flatMap(({ parties }) => parties.map((id) => actors.find((actor) => actor.id === id)?.country));
  expect(countries.join(' ')).toBe(sides);
});

test.each([['They noted the United States commitment to peace.', 'United States commitment to peace']])(
  'its words begin with a whole name: %s',
  async (text, words) => {
    const { document, commitments } = await readText(text);
    expect(commitments.map(({ content }) => content.map(({ start, end }) => document.text.slice(start, end)).join(' '))).toEqual([words]);
  },
);
