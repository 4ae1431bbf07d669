import { describe, expect, test } from 'vitest';
import { cleanShown } from '../../src/export/page/clean.ts';
import { fillLines } from '../../src/export/page/fill.ts';
import { shortenEnd, shortenMiddle } from '../../src/export/page/shorten.ts';
import { widthOf } from '../../src/export/page/width.ts';

test('cleanShown takes out what moves the cursor or turns the line', () => {
  expect(cleanShown('a\u202eb\u0007c\u001b[2Jd\te\r\nf\u00adg\ufeff')).toBe('abc[2Jd e fg');
  expect(cleanShown('👩‍👧 می‌خواهم \ud800')).toBe('👩‍👧 می‌خواهم \ufffd');
});

test('widthOf counts columns', () => {
  expect(['abc', 'e\u0301', '漢字', '🤝', '🕊️', '“x”', '🇳🇴'].map(widthOf)).toEqual([3, 1, 4, 2, 3, 3, 4]);
});

describe('fillLines', () => {
  const frame = { width: 12, indent: 3, lead: { text: ' 1' } };

  test('hangs the lines under the first', () => {
    expect(fillLines([{ text: 'one two three four' }], frame)).toEqual([' 1 one two', '   three', '   four']);
  });

  test('keeps pieces without a space between them together', () => {
    expect(fillLines([{ text: 'one two [' }, { text: 'Bo' }, { text: '·a1], then' }], frame)).toEqual([
      ' 1 one two',
      '   [Bo·a1],',
      '   then',
    ]);
  });

  test('cuts a word longer than a line between characters', () => {
    expect(fillLines([{ text: 'x🇳🇴🇳🇴🇳🇴' }], frame)).toEqual([' 1 x🇳🇴🇳🇴', '   🇳🇴']);
  });
});

describe('shortening', () => {
  test('leaves short texts alone', () => {
    expect(shortenMiddle('short', 20)).toBe('short');
    expect(shortenEnd('short', 5)).toBe('short');
  });

  test('cuts between words where it can', () => {
    expect(shortenMiddle('the first words of a long text and its very last words', 30)).toBe('the first words … words');
    expect(shortenEnd('the first words', 8)).toBe('the fir…');
    expect(widthOf(shortenMiddle('x'.repeat(500), 40))).toBeLessThanOrEqual(40);
  });
});
