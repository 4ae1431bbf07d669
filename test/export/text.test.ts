import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readingToText } from '../../src/export/text.ts';
import { spread, textsWithSpans } from './random-texts.ts';
import { READING } from './reading-example.ts';

/** Columns, measured another way than the writer does: by grapheme, two for an emoji or a Han character. */
function columns(line: string): number {
  const graphemes = Array.from(new Intl.Segmenter('en').segment(line), (found) => found.segment);
  return graphemes.reduce((sum, each) => sum + (/\p{Emoji_Presentation}|\ufe0f|\p{Script=Han}/u.test(each) ? 2 : 1), 0);
}

describe('readingToText', () => {
  test.each([60, 80, 120])('the page at %i columns', async (width) => {
    await expect(readingToText(READING, { width, colour: false })).toMatchFileSnapshot(`pages/example-${width}.txt`);
  });

  test('colour changes nothing but the colours', () => {
    const painted = readingToText(READING, { width: 80, colour: true });
    const plain = readingToText(READING, { width: 80, colour: false });
    expect(painted).not.toBe(plain);
    expect(painted.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g'), '')).toBe(plain);
  });

  test('no line is longer than the width, and nothing of the text disturbs the terminal', () => {
    fc.assert(
      fc.property(textsWithSpans, fc.integer({ min: 40, max: 120 }), ({ text, spans }, width) => {
        const page = readingToText(spread(text, spans), { width, colour: false });
        for (const line of page.split('\n')) expect(columns(line), line).toBeLessThanOrEqual(width);
        expect(page.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });

  test('an empty reading is a page too', () => {
    const nothing = { ...READING, sentences: [], actors: [], times: [], channels: [], statements: [] };
    const document = { ...READING.document, title: null, date: null };
    const page = readingToText({ ...nothing, document }, { width: 80, colour: false });
    expect(page).toContain('(no title)');
    expect(page).toContain('date       not known');
    expect(page).toContain('?  ambiguous-speaker');
  });
});
