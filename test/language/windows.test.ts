import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cut, cutArticle } from '../../src/language/cut.ts';
import { Pieces } from '../../src/language/pieces.ts';
import { cutWindows, type Window } from '../../src/language/windows.ts';
import { smallPieces } from './small-vocabulary.ts';

function cutText(text: string): Cut {
  return cutArticle({ id: 'test', text, title: null, date: null, publisher: null, url: null, language: null });
}

/** One sentence of so many words, as given CoNLL-U may hold it: text input is cut before. */
function longSentence(word: string, words: number): Cut {
  const text = `${word} `.repeat(words);
  const tokens = Array.from({ length: words }, (_, i) => ({ start: i * (word.length + 1), end: i * (word.length + 1) + word.length }));
  return { ...cutText(''), article: { ...cutText('').article, text }, tokens, sentences: [{ from: 0, to: words, paragraph: 0 }] };
}

function checkWindows(cut: Cut, windows: readonly Window[]): void {
  let next = 0;
  for (const window of windows) {
    expect(window.from).toBe(next);
    expect(window.first.length).toBeGreaterThan(0);
    expect(window.sentence).toHaveLength(window.first.length);
    expect(window.pieces.length).toBeLessThanOrEqual(512);
    expect(window.shapes).toHaveLength(window.pieces.length);
    expect(window.quotes).toHaveLength(window.pieces.length);
    expect([window.pieces[0], window.pieces.at(-1)]).toEqual([Pieces.CLS, Pieces.SEP]);
    let before = 0;
    for (const [k, first] of window.first.entries()) {
      const { start, end } = cut.tokens[window.from + k] ?? { start: 0, end: 0 };
      expect(first).toBeGreaterThan(before);
      expect(window.pieces[first]).toBe(smallPieces.of(cut.article.text.slice(start, end))[0]);
      const last = window.last[k] ?? 0;
      expect(last).toBeGreaterThanOrEqual(first);
      expect(last).toBeLessThan(window.first[k + 1] ?? window.pieces.length - 1);
      before = first;
    }
    next += window.first.length;
  }
  expect(next).toBe(cut.tokens.length);
}

describe('windows', () => {
  test('one sentence in one window, marked at both ends', () => {
    const [window, ...others] = cutWindows(cutText('“talks, a.”'), smallPieces);
    expect(others).toEqual([]);
    expect(window?.first).toEqual([1, 2, 4, 5, 6, 7]);
    expect(window?.last).toEqual([1, 3, 4, 5, 6, 7]);
    expect(window?.sentence).toEqual([0, 0, 0, 0, 0, 0]);
    expect(window?.quotes).toEqual([0, 1, 2, 2, 2, 2, 2, 3, 0]);
  });

  test('paragraphs in one window stand apart and number their sentences', () => {
    const [window] = cutWindows(cutText('A talk.\n\nA talk. A talk.'), smallPieces);
    expect(window?.sentence).toEqual([0, 0, 0, 1, 1, 1, 2, 2, 2]);
    expect(window?.pieces.filter((piece) => piece === Pieces.SEP)).toHaveLength(2);
  });

  test('no sentence is torn where it need not be', () => {
    const cut = cutText('A talk, a talk, a talk. '.repeat(60));
    const starts = new Set(cut.sentences.map(({ from }) => from));
    const windows = cutWindows(cut, smallPieces);
    expect(windows.length).toBeGreaterThan(1);
    for (const { from } of windows) expect(starts).toContain(from);
    checkWindows(cut, windows);
  });

  test('every word stands in one window, in order, whatever the text', () => {
    const words = fc.constantFrom('talks', 'unwanted', 'a', '.', '“', '"', 'aaaaaaaaaaaa', 'Xyz', '\n\n', '...-.-.-', 'A');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 900 }), (bits) => {
        const cut = cutText(bits.join(' '));
        checkWindows(cut, cutWindows(cut, smallPieces));
      }),
      { numRuns: 60 },
    );
  });

  test.each([['a'], ['aaaaaaaaaaaa']])('one sentence of 100,000 words "%s" goes into windows, in little time', (word) => {
    const cut = longSentence(word, 100_000);
    const began = performance.now();
    const windows = cutWindows(cut, smallPieces);
    expect(performance.now() - began).toBeLessThan(5000);
    expect(windows.map(({ first }) => first.length).reduce((a, b) => a + b)).toBe(100_000);
    expect(Math.max(...windows.map(({ pieces }) => pieces.length))).toBeLessThanOrEqual(512);
  });

  test('nothing needs no window', () => expect(cutWindows(cutText(''), smallPieces)).toEqual([]));
});
