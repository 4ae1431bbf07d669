import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codePointsToUnits, toCodePoints, unitsToCodePoints } from '../../src/text/code-points.ts';

const wellFormed = fc
  .array(fc.constantFrom('a', 'é', '日', '👍', '👩‍🚀', '🇺🇸', '\n', 'e\u0301'), { maxLength: 40 })
  .map((bits) => bits.join(''));
const anything = fc.oneof(wellFormed, fc.string({ unit: 'binary' }), fc.constantFrom('\ud83d', '\udc4d\ud83d', 'a\udc4d👍\ud83d'));

test('counts as Array.from counts, and back', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const points = unitsToCodePoints(text);
      const units = codePointsToUnits(text);
      let at = 0;
      for (const [count, character] of Array.from(text).entries()) {
        expect(points(at)).toBe(count);
        expect(units(count)).toBe(at);
        at += character.length;
      }
      expect(points(text.length)).toBe(Array.from(text).length);
      expect(units(Array.from(text).length)).toBe(text.length);
    }),
  );
});

test('a span of code points cuts the same words', () => {
  const text = '👍 “Tanks 🚀 left” 🇺🇸';
  const [from, to] = toCodePoints(unitsToCodePoints(text), { start: text.indexOf('left'), end: text.indexOf('left') + 4 });
  expect(Array.from(text).slice(from, to).join('')).toBe('left');
});
