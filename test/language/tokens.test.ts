import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTokens } from '../../src/language/tokens.ts';
import { anyText } from './random-text.ts';

/** The tokens of a text with `|` between them. */
function cut(text: string): string {
  return findTokens(text)
    .map(({ start, end }) => text.slice(start, end))
    .join('|');
}

describe('words are cut as Universal Dependencies cuts English', () => {
  test.each([
    ['They don’t and can’t.', 'They|do|n’t|and|ca|n’t|.'],
    ["It won't, Xi's aide says he'll go.", "It|wo|n't|,|Xi|'s|aide|says|he|'ll|go|."],
    ['We cannot go; they’re late, I’m not.', 'We|can|not|go|;|they|’re|late|,|I|’m|not|.'],
    ['the leaders’ talks', 'the|leaders|’|talks'],
    ['O’Brien met N’Djamena’s mayor', 'O’Brien|met|N’Djamena|’s|mayor'],
    ['a Russia-China five-point plan', 'a|Russia|-|China|five|-|point|plan'],
    ['pro-Beijing, Non-aligned, co-operation, ex-minister', 'pro-Beijing|,|Non-aligned|,|co-operation|,|ex-minister'],
    ['the UN-backed, EX-rated CO-chair', 'the|UN|-|backed|,|EX|-|rated|CO|-|chair'],
    ['Mr. Li and Gen. J. Smith left the U.S. at 5 p.m.', 'Mr.|Li|and|Gen.|J.|Smith|left|the|U.S.|at|5|p.m.'],
    ['Kh.Lee, Ts. Ek and Yu.Holm', 'Kh.|Lee|,|Ts.|Ek|and|Yu.|Holm'],
    ['with Ma Yu. He left.Lee', 'with|Ma|Yu|.|He|left|.|Lee'],
    ['U.S.-led talks', 'U.S.|-|led|talks'],
    ['the U.S.A', 'the|U.S.A'],
    ['No. 10 said: “No. We wait.”', 'No.|10|said|:|“|No|.|We|wait|.|”'],
    ['1,234.5 on 2024-05-03 or 3/5/24, at 12:30', '1,234.5|on|2024-05-03|or|3/5/24|,|at|12:30'],
    ['the 1990s, the 3rd, 7am, 5bn, 10,000-strong', 'the|1990s|,|the|3rd|,|7|am|,|5|bn|,|10,000|-|strong'],
    ['$3m, US$5bn, A$2 and 15%', '$|3|m|,|US$|5|bn|,|A$|2|and|15|%'],
    [
      'see https://example.org/a?b=c. Or www.example.org, or desk@example.org.',
      'see|https://example.org/a?b=c|.|Or|www.example.org|,|or|desk@example.org|.',
    ],
    ['He said: ``yes\'\' and "no"', 'He|said|:|``|yes|\'\'|and|"|no|"'],
    ['Well... and… so--then – or—no?!', 'Well|...|and|…|so|--|then|–|or|—|no|?!'],
    ['👩‍🚀🇺🇸❤️👍🏽 ok', '👩‍🚀|🇺🇸|❤️|👍🏽|ok'],
    ['e\u0301lite naïve Київ 日本', 'e\u0301lite|naïve|Київ|日本'],
    ['a\u200bb \u202ec\u202c \ufeffd\u2060e', 'a|b|c|d|e'],
    ['\u{f0000}\ue000', '\u{f0000}|\ue000'],
    ['co\u00adoperation stays one word', 'co\u00adoperation|stays|one|word'],
    ['', ''],
  ])('%s', (text, tokens) => expect(cut(text)).toBe(tokens));
});

test('a part of a text is cut within its bounds, at offsets of the whole', () => {
  const text = 'Before. The talks ended. After.';
  expect(findTokens(text, 8, 24).map(({ start, end }) => [start, text.slice(start, end)])).toEqual([
    [8, 'The'],
    [12, 'talks'],
    [18, 'ended'],
    [23, '.'],
  ]);
  expect(findTokens(text, 8, 15).map(({ start, end }) => text.slice(start, end))).toEqual(['The', 'tal']);
});

test('tokens stand in order, apart, and hold every character that is no space and no format', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let at = 0;
      for (const { start, end } of findTokens(text)) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(at, start)).toMatch(/^[\s\p{Cf}]*$/u);
        expect(text.slice(start, end)).not.toMatch(/^\s|\s$/u);
        if (text.isWellFormed()) expect(text.slice(start, end).isWellFormed()).toBe(true);
        at = end;
      }
      expect(text.slice(at)).toMatch(/^[\s\p{Cf}]*$/u);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['a-b+c.'.repeat(30_000)],
  ['-a'.repeat(60_000)],
  [`https://${')'.repeat(100_000)}`],
  [`www.x/${'.'.repeat(100_000)}x`],
  ['1.1.'.repeat(40_000)],
  ['a.'.repeat(60_000)],
  ["a'".repeat(60_000)],
])('time grows with the length alone: %#', (text) => {
  const began = performance.now();
  expect(findTokens(text).at(-1)?.end).toBe(text.length);
  expect(performance.now() - began).toBeLessThan(5000);
});
