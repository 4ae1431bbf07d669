import type { DocumentFacts } from '../../../domain/index.ts';
import { sourceByHost, sourceByName, sourceSigns } from '../../../tables/index.ts';
import type { Issuer } from './issuer.ts';
import { readsAsNews } from './news-marks.ts';

/**
 * Whose text it is: the publisher as given or printed, the web address, a line that is the issuer's name, or words that only its
 * texts have. Two that are told alike: nobody. `paragraphs`: the text of each, in order.
 */
export function findIssuer(document: Pick<DocumentFacts, 'publisher' | 'url' | 'title'>, paragraphs: readonly string[]): Issuer | null {
  const published = document.publisher === null ? undefined : sourceByName(document.publisher);
  if (published) return { source: published, confidence: 0.99, by: 'issuer/publisher' };
  const hosted = document.url === null ? null : sourceByHost(document.url);
  if (hosted) return { source: hosted, confidence: 0.98, by: 'issuer/address' };
  const line = edgesOf(paragraphs).flatMap((words) => sourceByName(words.replace(/[\s.:–—-]+$/u, '')) ?? [])[0];
  if (line) return { source: line, confidence: 0.9, by: 'issuer/named-line' };
  return document.publisher === null && document.url === null ? tellByWords(document.title, paragraphs) : null;
}

/** Paragraphs at the beginning and the end in which issuers name themselves, and how much of each is looked at. */
const HEAD = 5;
const FOOT = 3;
const LONGEST = 600;

function edgesOf(paragraphs: readonly string[]): readonly string[] {
  return paragraphs.length <= HEAD + FOOT ? paragraphs : [...paragraphs.slice(0, HEAD), ...paragraphs.slice(-FOOT)];
}

/** A title or a sign tells by itself; openings only in what is no news report. */
function tellByWords(title: string | null, paragraphs: readonly string[]): Issuer | null {
  const edges = edgesOf(paragraphs).map((words) => words.slice(0, LONGEST));
  const news = readsAsNews(paragraphs);
  const [best, next] = sourceSigns()
    .filter(({ mentions }) => mentions === null || paragraphs.some((words) => mentions.test(words)))
    .map(({ source, titles, signs, openings }) => {
      const titled = [title, edges[0]].some((line) => line && line.length <= 200 && titles.some((pattern) => pattern.test(line)));
      const signed = signs.filter((pattern) => edges.some((words) => pattern.test(words))).length;
      const opened = news ? 0 : openings.reduce((sum, pattern) => sum + firstMatch(edges, pattern), 0);
      return { source, score: (titled ? 3 : 0) + 2 * signed + opened };
    })
    .filter(({ score }) => score >= 1)
    .sort((a, b) => b.score - a.score);
  if (!best || best.score === next?.score) return null;
  return { source: best.source, confidence: best.score >= 2 ? 0.9 : 0.7, by: 'issuer/words' };
}

/** What an opening tells: most as the first words of the text, less within it and below. */
function firstMatch(edges: readonly string[], pattern: RegExp): number {
  const at = edges.findIndex((words) => pattern.test(words));
  if (at < 0) return 0;
  return (at === 0 ? 1.5 : 1) + (at <= 1 && pattern.source.startsWith('^') ? 1 : 0);
}
