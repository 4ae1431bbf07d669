import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlaps } from '../../src/domain/index.ts';
import { findParagraphs } from '../../src/text/paragraphs.ts';
import { findQuotations, quotationsIn } from '../../src/text/quotations.ts';

/** Each quotation's inner words, with `…` where it is left open and `+` where it goes on with the one before. */
function quoted(text: string): string[] {
  return findQuotations(text, findParagraphs(text)).map(
    ({ inner, closed, continues }) => `${continues ? '+' : ''}${text.slice(inner.start, inner.end)}${closed ? '' : '…'}`,
  );
}

describe('quotations', () => {
  test.each([
    ['curly marks', 'He said “we go” and “now”.', ['we go', 'now']],
    ['straight marks', '"We go," he said. "Now."', ['We go,', 'Now.']],
    ['TeX marks', "He said ``we go'' now.", ['we go']],
    ['guillemets', 'He said « we go » now.', ['we go']],
    ['low marks', 'He said „we go” now.', ['we go']],
    ['single marks within', '“He called it a ‘grave mistake’ today.”', ['He called it a ‘grave mistake’ today.']],
    ['straight marks within curly ones', '“He said "no" here” they say', ['He said "no" here']],
    ['a straight mark that ends a curly one', '“We go" he said. “Now.”', ['We go', 'Now.']],
    ['a speech over paragraphs', '“One.\n“Two.\n“Three,” he said.', ['One.…', '+Two.…', '+Three,']],
    ['a speech over paragraphs with blank lines', '“One.\n\n“Two.”', ['One.…', '+Two.']],
    ['a new quotation later in the next paragraph', '“One.\nHe said: “Two.”', ['One.…', 'Two.']],
    ['a new quotation after a paragraph without any', '“One.\nNothing.\n“Two.”', ['One.…', 'Two.']],
    ['a quotation after a closed one does not go on', '“One.”\n“Two.”', ['One.', 'Two.']],
    ['inches', 'The 19" screen and the 5\'10" man said "yes".', ['yes']],
    ['two apostrophes', "''We go,'' he said. ''Now. Or never.''", ['We go,', 'Now. Or never.']],
    ['two apostrophes of inches', "He is 5'10'' tall and ''glad''.", ['glad']],
    ['inches within', '"He is 5\'10" tall," she said.', ['He is 5\'10" tall,']],
    ['a mark doubled by mistake', '"It was so. "It will be," he said. "Now."', ['It was so. "It will be,', 'Now.']],
    ['a mark of an end alone', 'It was so," he said. "We go."', ['We go.']],
    ['marks apart from their words', 'He said " we go " and " now " .', ['we go', 'now']],
    ['a number at the end of a quotation', '"We won in 1945", he said, "and in 1989".', ['We won in 1945', 'and in 1989']],
    ['a closing mark alone', 'He said” nothing “at all”.', ['at all']],
    ['nothing inside', 'He said “” and " ".', []],
    ['no marks', 'It’s the dog’s.', []],
    ['nothing', '', []],
  ])('%s', (_, text, found) => expect(quoted(text)).toEqual(found));

  test('hold their marks as a whole', () => {
    const text = 'He said “ we go ” now.';
    const [one] = findQuotations(text, findParagraphs(text));
    expect(one && [text.slice(one.whole.start, one.whole.end), text.slice(one.inner.start, one.inner.end)]).toEqual(['“ we go ”', 'we go']);
  });
});

const texts = fc
  .array(fc.constantFrom('“', '”', '"', '``', "''", '«', '»', 'word', ' ', '\n', '19', '👍'), { maxLength: 40 })
  .map((bits) => bits.join(''));

test('stand in order and apart, each within a paragraph, the inner words within the marks', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const paragraphs = findParagraphs(text);
      let at = 0;
      for (const { whole, inner } of findQuotations(text, paragraphs)) {
        expect(whole.start).toBeGreaterThanOrEqual(at);
        expect(inner.start).toBeGreaterThan(whole.start);
        expect(inner.end).toBeLessThanOrEqual(whole.end);
        expect(text.slice(inner.start, inner.end)).not.toMatch(/^\s|\s$|^$/);
        expect(paragraphs.some(({ start, end }) => start <= whole.start && whole.end <= end)).toBe(true);
        at = whole.end;
      }
    }),
  );
});

test('those that touch a span are found', () => {
  fc.assert(
    fc.property(texts, fc.nat(100), fc.integer({ min: 1, max: 30 }), (text, start, length) => {
      const all = findQuotations(text, findParagraphs(text));
      const span = { start, end: start + length };
      expect(quotationsIn(all, span)).toEqual(all.filter(({ whole }) => overlaps(whole, span)));
    }),
  );
});
