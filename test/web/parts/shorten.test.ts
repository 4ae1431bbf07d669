import { expect, test } from 'vitest';
import { shorten } from '../../../src/web/parts/shorten.ts';

test('a text is cut between two words, and one that is short enough is left as it is', () => {
  expect(shorten('to build a railway', 18)).toBe('to build a railway');
  expect(shorten('to build a railway', 12)).toBe('to build a …');
  expect(shorten('railways', 4)).toBe('rail …');
});
