import { expect, test } from 'vitest';
import { halve, makeRelease } from '../../../bench/intake/releases.ts';
import { likenessOf, signatureOf } from '../../../src/record/near-copies/signature.ts';

const NAMES = ['Finland', 'Norway', 'Sweden', 'Denmark', 'Iceland'];
const sources = NAMES.map((name, at) => ({
  title: `${name} speaks`,
  date: '2024-03-20',
  issuer: name,
  text: Array.from(
    { length: 12 },
    (_, i) => `In ${name} minister ${at * 100 + i} of ${name} received envoy ${at * 1000 + i} in room ${i}.`,
  ).join(' '),
}));

test('the first round is the sources as they are, each once', () => {
  const round = NAMES.map((_, number) => makeRelease(sources, number));
  expect(round.map(({ publisher }) => publisher).toSorted()).toEqual(NAMES.toSorted());
  for (const { publisher, paragraphs, date } of round) {
    expect(paragraphs[0]).toBe(sources.find(({ issuer }) => issuer === publisher)?.text);
    expect(date).toBe('2024-03-20');
  }
});

test('texts of later rounds are of halves of two, older, and no copies', () => {
  const many = Array.from({ length: 20 }, (_, number) => makeRelease(sources, number));
  expect(makeRelease(sources, 7).date).toBe('2024-03-09');
  const signatures = many.map(({ paragraphs }) => signatureOf(paragraphs.join('\n')) as Uint32Array);
  for (const [at, one] of signatures.entries())
    for (const other of signatures.slice(0, at)) expect(likenessOf(one, other)).toBeLessThan(0.5);
});

test('words are those of the text as it is published', () => {
  const { words, paragraphs } = makeRelease([{ ...(sources[0] as (typeof sources)[0]), text: 'One two.\n\nThree\nfour.' }], 0);
  expect(paragraphs).toEqual(['One two.', 'Three four.', 'Release number 0.']);
  expect(words).toBe(7);
});

test.each([
  ['The one met. “The other” spoke.', ['The one met.', '“The other” spoke.']],
  ['One sentence only', ['One sentence only', '']],
])('%s is parted between sentences', (text, halves) => {
  expect(halve(text)).toEqual(halves);
});
