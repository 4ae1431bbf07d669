import { type Article, covers, type Span, type TokenRange } from '../domain/index.ts';
import { findParagraphs } from '../text/paragraphs.ts';
import { datelineEnd } from './dateline-end.ts';
import { findNameCards } from './name-cards.ts';
import { findSentences } from './sentences.ts';
import { findTokens } from './tokens.ts';

/** An article in words, before the model has seen it. */
export interface Cut {
  readonly article: Article;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly (TokenRange & { readonly paragraph: number })[];
  readonly tokens: readonly Span[];
}

export function cutArticle(article: Article): Cut {
  const paragraphs = findParagraphs(article.text);
  const tokens: Span[] = [];
  const sentences: (TokenRange & { paragraph: number })[] = [];
  for (const [paragraph, { start, end }] of paragraphs.entries()) {
    const cards = findNameCards(article.text, start, end);
    const own = findTokens(article.text, start, end).filter((token) => !cards.some((card) => covers(card, token)));
    const offset = tokens.length;
    for (const token of own) tokens.push(token);
    const opening = start + datelineEnd(article.text.slice(start, end));
    const begin = own.findIndex((token) => token.start >= opening);
    if (begin > 0) sentences.push({ from: offset, to: offset + begin, paragraph });
    const first = offset + Math.max(begin, 0);
    for (const [from, to] of findSentences(article.text, own.slice(first - offset)))
      sentences.push({ from: first + from, to: first + to, paragraph });
  }
  return { article, paragraphs, sentences, tokens };
}
