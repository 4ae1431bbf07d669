import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findParagraphs, trim } from '../../src/text/paragraphs.ts';

function cut(text: string): string[] {
  return findParagraphs(text).map(({ start, end }) => text.slice(start, end));
}

const WRAPPED = 'The two ministers met on Monday in the old town hall, and';

describe('paragraphs', () => {
  test.each([
    ['a line each', 'One.\nTwo.', ['One.', 'Two.']],
    ['blank lines between', '\n\n One. \n \n\t\nTwo.\n\n', ['One.', 'Two.']],
    ['every kind of line break', 'A\r\nB\rC\u2028D\u2029E\fF\u0085G', ['A', 'B', 'C', 'D', 'E', 'F', 'G']],
    ['no-break and zero-width spaces at the ends', '\ufeff\u00a0One.\u200b\n\u00adTwo.\u00a0', ['One.', 'Two.']],
    ['wrapped text goes on', `${WRAPPED}\nspoke for two hours.\n\nThey left.`, [`${WRAPPED}\nspoke for two hours.`, 'They left.']],
    ['wrapped over three lines', `${WRAPPED}\n${WRAPPED.toLowerCase()}\nleft.`, [`${WRAPPED}\n${WRAPPED.toLowerCase()}\nleft.`]],
    ['wrapped with CRLF', `${WRAPPED}\r\nspoke.`, [`${WRAPPED}\r\nspoke.`]],
    ['no wrap over a blank line', `${WRAPPED}\n\nspoke.`, [WRAPPED, 'spoke.']],
    ['no wrap before a capital', `${WRAPPED}\nSpoke.`, [WRAPPED, 'Spoke.']],
    ['no wrap after a stop', `${WRAPPED} ended.”\nthen more`, [`${WRAPPED} ended.”`, 'then more']],
    ['no wrap after a short line', 'By our staff\nin the capital', ['By our staff', 'in the capital']],
    ['no wrap after a long line', `${WRAPPED} ${WRAPPED}\nspoke.`, [`${WRAPPED} ${WRAPPED}`, 'spoke.']],
    ['nothing', '', []],
    ['only spaces', ' \n\u00a0\u200b\r\n\t', []],
  ])('%s', (_, text, paragraphs) => expect(cut(text)).toEqual(paragraphs));

  test('stand in order, trimmed, and hold every character that can be seen', () => {
    const bits = fc.constantFrom(WRAPPED, 'word', 'Word.', ' ', '\n', '\r\n', '\u2028', '\u00a0', '\u200b', '(', '👍');
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 25 }), (parts) => {
        const text = parts.join('');
        let at = 0;
        for (const { start, end } of findParagraphs(text)) {
          expect(text.slice(at, start)).toMatch(/^[\s\u200b\ufeff\u00ad]*$/u);
          expect(text.slice(start, end)).not.toMatch(/^[\s\u200b]|[\s\u200b]$|^$/u);
          at = end;
        }
        expect(text.slice(at)).toMatch(/^[\s\u200b\ufeff\u00ad]*$/u);
      }),
    );
  });
});

test('a stretch without the spaces at its ends', () => {
  expect(trim('  a b  ', 0, 7)).toEqual({ start: 2, end: 5 });
  expect(trim('  a b  ', 3, 4)).toBeNull();
});
