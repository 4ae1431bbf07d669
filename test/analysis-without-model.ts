import type { Analysis, Article, Sentence, Token } from '../src/domain/index.ts';
import { findSentences } from '../src/language/sentences.ts';
import { findTokens } from '../src/language/tokens.ts';
import { findParagraphs } from '../src/text/paragraphs.ts';

/** What the model's heads say of a text that it has not seen: nothing. */
export function unscored(tokens: number, sentences: number) {
  return {
    references: new Array<null>(tokens).fill(null),
    happened: new Array<number>(tokens).fill(1),
    figurative: new Array<number>(tokens).fill(0),
    eventScores: Array.from({ length: sentences }, (): number[] => []),
    eventTypes: [],
  };
}

/** An analysis as the language layer would cut it, with no model: no tags, no syntax, no names. */
export function analyseWithoutModel(text: string, facts: Partial<Omit<Article, 'text'>> = {}): Analysis {
  const paragraphs = findParagraphs(text);
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  for (const [paragraph, { start, end }] of paragraphs.entries()) {
    const spans = findTokens(text, start, end);
    for (const [first, last] of findSentences(text, spans)) {
      const from = tokens.length;
      for (const span of spans.slice(first, last)) {
        const word = text.slice(span.start, span.end);
        tokens.push({ span, text: word, lemma: word.toLowerCase(), upos: 'X', head: -1, relation: 'dep', sentence: sentences.length });
      }
      const span = { start: spans[first]?.start ?? start, end: spans[last - 1]?.end ?? end };
      sentences.push({ from, to: tokens.length, span, paragraph });
    }
  }
  const article: Article = { id: 'test', title: null, date: null, publisher: null, url: null, language: null, ...facts, text };
  return { article, paragraphs, sentences, tokens, names: [], attributions: [], ...unscored(tokens.length, sentences.length) };
}
