import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/domain/index.ts';
import { ReadingPool } from '../../src/work/index.ts';
import { readJsonLines, writeJsonLines } from '../json-lines.ts';
import { GOLD } from '../places.ts';
import { countWords, readExamples } from '../speed/texts.ts';
import { cacheFolder } from './cache.ts';

/** An article with its reading in the published shape, and its tokens. */
export interface Template {
  readonly article: Article;
  readonly json: string;
  readonly words: number;
}

interface Readout {
  readonly id: string;
  readonly issuer: string;
  readonly date: string;
  readonly title: string;
  readonly text: string;
  readonly lang: string;
}

/** Readouts that are read, and words of the longest: what states publish of a call or meeting is short. */
const MOST = 240;
const LONGEST = 500;
/** Of those read, so many that tell most events for their length: a record of as many events is then made sooner. */
const KEPT = 100;

/** Articles read once, those with an event at least; kept in the cache folder. Readouts where they are at hand, else the examples. */
export async function readTemplates(): Promise<readonly Template[]> {
  const path = join(cacheFolder(), 'templates.jsonl');
  if (!existsSync(path)) writeJsonLines(path, await readAll());
  return readJsonLines<Template>(path);
}

async function readAll(): Promise<Template[]> {
  const pool = new ReadingPool(2);
  const templates: Template[] = [];
  try {
    for (const article of gatherArticles()) {
      const { output, words } = await pool.run({ kind: 'read', article, format: 'json', width: 100, colour: false });
      if ((JSON.parse(output) as { events: unknown[] }).events.length > 0) templates.push({ article, json: output.trimEnd(), words });
    }
  } finally {
    await pool.close();
  }
  return templates.toSorted((a, b) => density(b) - density(a)).slice(0, KEPT);
}

function density({ json }: Template): number {
  return (JSON.parse(json) as { events: unknown[] }).events.length / json.length;
}

function gatherArticles(): Article[] {
  const readouts = join(GOLD, 'readouts/docs.jsonl');
  if (!existsSync(readouts)) return readExamples().map(({ id, text }) => toArticle(id, text, '2023-06-15', 'Examples', null));
  const fitting = readJsonLines<Readout>(readouts).filter(({ lang, text }) => lang === 'en' && countWords(text) <= LONGEST);
  const stride = Math.max(1, Math.floor(fitting.length / MOST));
  return fitting
    .filter((_, at) => at % stride === 0)
    .slice(0, MOST)
    .map(({ id, text, date, issuer, title }) => toArticle(id, text, date, issuer, title));
}

function toArticle(id: string, text: string, date: string, publisher: string, title: string | null): Article {
  return { id, text, title, date, publisher, url: null, language: 'en' };
}
