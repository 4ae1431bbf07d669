import { describe, expect, test } from 'vitest';
import { cutArticle } from '../../src/language/index.ts';
import { findNameCards } from '../../src/language/name-cards.ts';

const cards = (text: string) => findNameCards(text, 0, text.length).map(({ start, end }) => text.slice(start, end));

describe('the card of a name', () => {
  test('is the name again, surname first, with the office run into it', () => {
    expect(cards('Foreign Minister Mira Kovac Kovac MiraForeign Minister of Kenya: Good morning.')).toEqual([
      ' Kovac MiraForeign Minister of Kenya',
    ]);
    expect(cards('Ann B. Lee Lee Ann B.Mayor of Lima(retranslated): Thank you.')).toEqual([' Lee Ann B.Mayor of Lima']);
  });

  test('is not made of names that follow each other', () => {
    expect(cards('Mira Kovac, Kovac Mira and Ann Lee came. Boutros Boutros Ghali spoke.')).toEqual([]);
    expect(cards('Mira Kovac Kovac Mira spoke.')).toEqual([]);
  });

  test('is left out of the words, and the rest keeps its place', () => {
    const text = 'Mira Kovac Kovac MiraMinister of Kenya: Good morning.';
    const { tokens } = cutArticle({ id: 'x', text, language: 'en' } as Parameters<typeof cutArticle>[0]);
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(['Mira', 'Kovac', ':', 'Good', 'morning', '.']);
  });
});
