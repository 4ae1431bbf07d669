import { expect, test } from 'vitest';
import { cutArticle } from '../../src/language/index.ts';
import { cutPhrases } from '../../src/language/phrases.ts';

function phrasesOf(text: string): string[][] {
  const cut = cutArticle({ id: 'one', text, title: null, date: null, publisher: null, url: null, language: 'en' });
  return cut.sentences.map((sentence) =>
    cutPhrases(cut, sentence).map(({ from, to }) => text.slice(cut.tokens[from]?.start, cut.tokens[to - 1]?.end)),
  );
}

test('a list falls apart into what it lists', () => {
  expect(
    phrasesOf('The ministers discussed fishing quotas in the strait, the new railway tunnel and joint patrols along the coast.'),
  ).toEqual([['The ministers discussed fishing quotas in the strait', 'the new railway tunnel', 'and joint patrols along the coast.']]);
});

test('what tells too little stays with what stands before it, and every sentence has a phrase', () => {
  expect(phrasesOf('She thanked the host country for its patience, too. Yes.')).toEqual([
    ['She thanked the host country for its patience, too.'],
    ['Yes.'],
  ]);
});
