import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlaps } from '../../src/domain/index.ts';
import { tokensIn } from '../../src/language/align.ts';

/** Tokens in order and apart, from gaps and lengths. */
const tokens = fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 4 })), { maxLength: 12 }).map((sizes) => {
  let at = 0;
  return sizes.map(([gap, length]) => {
    const start = at + gap;
    at = start + length;
    return { start, end: at };
  });
});

test('the tokens that a span touches are those that looking at each one finds', () => {
  fc.assert(
    fc.property(tokens, fc.nat(60), fc.integer({ min: 1, max: 20 }), (spans, start, length) => {
      const span = { start, end: start + length };
      const [from, to] = tokensIn(spans, span);
      expect(spans.map((_, i) => (from <= i && i < to ? i : -1))).toEqual(spans.map((token, i) => (overlaps(token, span) ? i : -1)));
    }),
  );
});
