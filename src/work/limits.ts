import type { Article } from '../domain/index.ts';

/** Characters beyond which one article is too much for one reading; the longest novels are shorter. */
const LONGEST = 4_000_000;

export function isTooLong(article: Article): boolean {
  return article.text.length > LONGEST;
}
