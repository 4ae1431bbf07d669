import { describe, expect, test } from 'vitest';
import { Pieces } from '../../src/language/pieces.ts';
import { piecesNamed, smallPieces } from './small-vocabulary.ts';

describe('a word in pieces', () => {
  test.each([
    ['the longest piece first', 'talks', 'talk ##s'],
    ['without capitals', 'TALKS', 'talk ##s'],
    ['without accents', 'Élite', 'elite'],
    ['without accents of their own', 'e\u0301lite', 'elite'],
    ['without soft hyphens', 'co\u00adoperation', 'co ##operation'],
    ['several', 'unwanted', 'un ##want ##ed'],
    ['unknown as a whole, not in part', 'talkx', '?'],
    ['marks apart', 'talks-elite.', 'talk ##s - elite .'],
    ['an unknown part among known ones', 'talk-xyz', 'talk - ?'],
    ['another script', '日', '日'],
    ['an emoji', '👍', '?'],
    ['nothing but marks that are dropped', '\u0301', '?'],
    ['nothing', '', '?'],
  ])('%s', (_, word, pieces) => expect(piecesNamed(smallPieces.of(word))).toBe(pieces));

  test('at most eight, however long the word', () => {
    expect(smallPieces.of('a'.repeat(1000))).toHaveLength(Pieces.MOST);
    expect(smallPieces.of('.-'.repeat(1000))).toHaveLength(Pieces.MOST);
    expect(smallPieces.of('x'.repeat(1000))).toEqual([Pieces.UNKNOWN]);
  });

  test('the same again when asked again', () => expect(smallPieces.of('talks')).toBe(smallPieces.of('talks')));
});

test('knows which words are one piece', () => {
  expect(smallPieces.has('talk')).toBe(true);
  expect(smallPieces.has('talks')).toBe(false);
});
