import { expect, test } from 'vitest';
import { arcPenalty } from '../../../src/language/decode/unlikely-arcs.ts';

const met = ['PROPN', 'PROPN', 'VERB', 'ADP', 'PROPN', 'PROPN'] as const; // Ann Lee met with Bo Ek

test('a part of a name does not reach back over a verb', () => {
  expect(arcPenalty(met, 4, 0, 'flat')).toBeGreaterThan(5);
  expect(arcPenalty(met, 5, 4, 'flat')).toBe(0);
});

test('a preposition belongs to what follows it', () => {
  expect(arcPenalty(met, 3, 1, 'case')).toBeGreaterThan(5);
  expect(arcPenalty(met, 3, 4, 'case')).toBe(0);
});

test('a name is joined to a name and to no verb', () => {
  expect(arcPenalty(met, 5, 2, 'conj')).toBeGreaterThan(5);
  expect(arcPenalty(met, 5, 0, 'conj')).toBe(0);
});

test('other relations reach as far as they like', () => expect(arcPenalty(met, 4, 0, 'conj')).toBe(0));
