import { createHash } from 'node:crypto';
import type { Article } from '../domain/article.ts';

export type Details = Partial<Omit<Article, 'text'>>;

/** An article of a text and what is known about it; without a given id, the hash of the text is its name. */
export function makeArticle(text: string, details: Details = {}): Article {
  return {
    id: details.id ?? `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`,
    text,
    title: details.title ?? null,
    date: details.date ?? null,
    publisher: details.publisher ?? null,
    url: details.url ?? null,
    language: details.language ?? null,
  };
}
