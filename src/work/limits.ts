import type { Article, Problem } from '../domain/index.ts';
import { checkLanguage } from '../ingest/index.ts';

/** Characters beyond which one article is too much for one reading; the longest novels are shorter. */
const LONGEST = 4_000_000;

export function isTooLong(article: Article): boolean {
  return article.text.length > LONGEST;
}

/** Why an article is not to be read; null where it is. `advice`: what whoever gives it can do about one that is too long. */
export function refuseArticle(article: Article, where: string, advice = ''): Problem | null {
  if (isTooLong(article))
    return { code: 'too-large', where, detail: `${article.text.length.toLocaleString('en')} characters in one article${advice}` };
  const foreign = checkLanguage(article);
  return foreign ? { ...foreign, where } : null;
}
