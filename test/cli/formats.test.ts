import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { ARTICLE, TREEBANK } from './articles.ts';
import { readingsIn } from './reading-json.ts';
import { Desk } from './run-chancery.ts';

const SLOW = { timeout: 60_000 };
const desk = new Desk();
afterAll(() => desk.clear());
desk.put({ 'news.txt': ARTICLE, 'given.conllu': TREEBANK });

test('a folder gets a file an article, and for brat the text that its offsets count in', SLOW, () => {
  const rows = [
    { id: 'a/b?', text: ARTICLE },
    { id: 'a/b!', text: ARTICLE },
    { id: 'x'.repeat(500), text: 'It ended on 3 May 2024.' },
  ];
  desk.put({ 'all.jsonl': rows.map((row) => JSON.stringify(row)).join('\n') });
  const { status, out, err } = desk.run(['read', 'news.txt', 'all.jsonl', '--format', 'brat', '--out', 'made/here', '--workers', '1']);
  expect([status, out, err]).toEqual([0, '', '']);
  const names = readdirSync(desk.at('made/here')).sort();
  expect(names).toEqual(['a-b-', 'a-b--2', 'news', 'x'.repeat(75)].flatMap((name) => [`${name}.ann`, `${name}.txt`]).sort());
  expect(readFileSync(desk.at('made/here/news.txt'), 'utf8')).toBe(ARTICLE);
  const characters = Array.from(ARTICLE);
  const spans = readFileSync(desk.at('made/here/news.ann'), 'utf8').matchAll(/^T\d+\t\S+ (\d+(?: \d+)?(?:;\d+ \d+)*)\t(.*)$/gm);
  let seen = 0;
  for (const [, places = '', words = ''] of spans) {
    const parts = places.split(';').map((place) => place.split(' ').map(Number));
    expect(words.replaceAll(/\s/g, ' ')).toBe(
      parts
        .map(([from, to]) => characters.slice(from, to).join(''))
        .join(' ')
        .replaceAll(/\s/g, ' '),
    );
    seen++;
  }
  expect(seen).toBeGreaterThanOrEqual(4);
});

test('Web Annotations point to the words that they quote', SLOW, () => {
  const { status, out } = desk.run(['read', 'news.txt', '--format', 'webanno', '--workers', '1']);
  expect(status).toBe(0);
  const selectors = out.split('\n').flatMap((line) => (line === '' ? [] : selectorsIn(JSON.parse(line))));
  expect(selectors.length).toBeGreaterThanOrEqual(4);
  const characters = Array.from(ARTICLE);
  for (const { start, end, exact } of selectors) expect(characters.slice(start, end).join('')).toBe(exact);
});

test('event files of several articles have one header; in a folder each has its own', SLOW, () => {
  const text = 'OSLO, 3 May 2024. Norwegian Foreign Minister Espen Barth Eide visited Peru on Thursday.';
  desk.put({ 'two.jsonl': ['p', 'q'].map((id) => JSON.stringify({ id, text })).join('\n') });
  const { status, out, err } = desk.run(['read', 'two.jsonl', '--format', 'polecat', '--workers', '1']);
  expect([status, err]).toEqual([0, '']);
  const lines = out.trimEnd().split('\n');
  expect(lines.length).toBeGreaterThanOrEqual(3);
  expect(lines.filter((line) => line.startsWith('Event ID\t'))).toEqual([lines[0]]);
  desk.run(['read', 'two.jsonl', '--format', 'polecat', '--out', 'rows', '--workers', '1']);
  expect(
    ['p', 'q'].flatMap((id) => [
      lines[0],
      ...readFileSync(desk.at(`rows/${id}.tsv`), 'utf8')
        .trimEnd()
        .split('\n')
        .slice(1),
    ]),
  ).toEqual([lines[0], ...lines.slice(1, (lines.length + 1) / 2), lines[0], ...lines.slice((lines.length + 1) / 2)]);
});

interface Quoted {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

/** Position and quotation that stand side by side, wherever in an annotation. */
function selectorsIn(value: unknown): Quoted[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.values(value).flatMap(selectorsIn);
  const types = Array.isArray(value) ? value.map((each: { type?: string } | null) => each?.type) : [];
  if (!types.includes('TextPositionSelector') || !types.includes('TextQuoteSelector')) return below;
  return [...below, Object.assign({}, ...(value as object[])) as Quoted];
}

test('standard input becomes CoNLL-U: ten columns, words at their offsets', SLOW, () => {
  const { status, out, err } = desk.run(['read', '-', '--format', 'conllu', '--workers', '1'], ARTICLE);
  expect([status, err]).toEqual([0, '']);
  const words = out.split('\n').filter((line) => /^\d/.test(line));
  const characters = Array.from(ARTICLE);
  for (const word of words) {
    const columns = word.split('\t');
    expect(columns).toHaveLength(10);
    const [, from, to] = /(?:^|\|)TokenRange=(\d+):(\d+)/.exec(columns[9] ?? '') ?? [];
    expect(characters.slice(Number(from), Number(to)).join('')).toBe(columns[1]);
  }
  expect(words.map((word) => word.split('\t')[1])).toEqual(expect.arrayContaining(['Ruritania', 'Borduria', '👍', '2018']));
  for (const sentence of out.split('\n\n').filter((block) => /^\d/m.test(block))) {
    expect(sentence.split('\n').filter((line) => line.split('\t')[6] === '0')).toHaveLength(1);
  }
});

test('given CoNLL-U keeps its tokens, ids, comments and the rest of MISC', SLOW, () => {
  const { status, out, err } = desk.run(['analyse', 'given.conllu', '--input', 'conllu', '--workers', '1']);
  expect([status, err]).toEqual([0, '']);
  const kept = (text: string) => text.split('\n').map((line) => (line.startsWith('#') ? line : line.split('\t').slice(0, 2).join('\t')));
  expect(kept(out)).toEqual(kept(TREEBANK));
  expect(out).toMatch(/^1\tWe\t.*\bX=1\b/m);
  expect(out).toMatch(/^6\tNew York\t.*\bSpaceAfter=No\b/m);
});

describe('a reader that stops listening', () => {
  test('`| head -1` is no failure', SLOW, () => {
    desk.put({ 'many.jsonl': `${JSON.stringify({ text: 'The talks ended on 3 May 2024. '.repeat(40) })}\n`.repeat(30) });
    const { out, err } = desk.shell('{ "$CHANCERY" read many.jsonl --format json --workers 1; echo "status $?" >&2; } | head -1');
    expect(readingsIn(out)).toHaveLength(1);
    expect(err).toBe('status 0\n');
  });
});
