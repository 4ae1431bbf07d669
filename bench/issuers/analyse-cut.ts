import type { Analysis, Article } from '../../src/domain/index.ts';
import { cutArticle } from '../../src/language/index.ts';

/** An article cut into paragraphs, sentences and words as the language layer does, without what the model adds: who issued it needs no more. */
export function analyseCut(article: Article): Analysis {
  const cut = cutArticle(article);
  const sentenceOf = cut.sentences.flatMap(({ from, to }, at) => new Array<number>(to - from).fill(at));
  const nothing = <T>(value: T): T[] => cut.tokens.map(() => value);
  return {
    ...cut,
    sentences: cut.sentences.map((sentence) => ({
      ...sentence,
      span: { start: cut.tokens[sentence.from]?.start ?? 0, end: cut.tokens[sentence.to - 1]?.end ?? 0 },
    })),
    tokens: cut.tokens.map((span, at) => {
      const text = article.text.slice(span.start, span.end);
      return { span, text, lemma: text.toLowerCase(), upos: 'X', head: -1, relation: 'dep', sentence: sentenceOf[at] ?? 0 };
    }),
    names: [],
    attributions: [],
    references: nothing(null),
    happened: nothing(1),
    figurative: nothing(0),
    eventScores: cut.sentences.map(() => []),
    eventTypes: [],
  };
}
