import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Desk } from './run-chancery.ts';

const ARTICLES = [
  {
    id: 'first',
    date: '2024-01-05',
    text: 'President William Ruto of Kenya met President Dina Boluarte of Peru in Nairobi on Friday. Kenya and Peru agreed to build a new port in Mombasa together.',
  },
  {
    id: 'again',
    date: '2024-03-02',
    text: 'The foreign ministers of Kenya and Peru spoke by phone on Saturday. Kenya and Peru reaffirmed their commitment to build a new port in Mombasa together.',
  },
];

const desk = new Desk();
afterAll(() => desk.clear());
beforeAll(() => {
  const lines = ARTICLES.map((article) => `${JSON.stringify({ ...article, language: 'en' })}\n`).join('');
  expect(desk.run(['add', '-', '--input', 'jsonl', '--record', 'p.db', '-q'], lines).status).toBe(0);
}, 60_000);

function ask(...args: string[]): string {
  const { out, err } = desk.run(['commitments', ...args, '--record', 'p.db']);
  expect(err).toBe('');
  return out;
}

test('what two articles tell of is one commitment with both as its accounts', () => {
  const told = ask('--party', 'KEN', '--words', 'port', '--format', 'json')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({ countries: ['KEN', 'PER'], since: '2024-01-05', standing: 'reaffirmed' });
  expect(told[0].accounts.map(({ document }: { document: string }) => document)).toEqual(['first', 'again']);
}, 60_000);

test('as rows, and for people', () => {
  expect(parse(ask('--format', 'csv'), { columns: true })).toContainEqual(
    expect.objectContaining({ document: 'again', standing: 'reaffirmed' }),
  );
  expect(ask()).toContain('2024-01-05  KEN, PER');
  expect(ask('--party', 'JPN')).toBe('');
}, 60_000);
