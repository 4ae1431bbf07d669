import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { JSON_LINES } from './record-articles.ts';
import { Desk } from './run-chancery.ts';

const desk = new Desk();
afterAll(() => desk.clear());
beforeAll(() => {
  desk.run(['add', '-', '--input', 'jsonl', '--record', 'talks.db', '-q'], JSON_LINES);
}, 60_000);

function ask(...args: string[]): string {
  const { out, err } = desk.run([...args, '--record', 'talks.db']);
  expect(err).toBe('');
  return out;
}

function rowsOf(lines: string): Record<string, unknown>[] {
  return lines.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Record<string, unknown>]));
}

describe('questions to a record', () => {
  test('events by who, towards whom, kind and day', () => {
    const met = rowsOf(ask('events', '--actor', 'NOR', '--recipient', 'FIN', '--type', 'consult', '--status', 'happened', '-f', 'json'));
    expect(new Set(met.map(({ document }) => document))).toEqual(new Set(['nor-1', 'fin-1']));
    const visited = rowsOf(ask('events', '--actor', 'FIN', '--recipient', 'NOR', '--type', 'CONSULT', '-f', 'json'));
    expect(visited.map(({ document }) => document)).toContain('nor-2');
    expect(rowsOf(ask('events', '--actor', 'NOR', '--recipient', 'FIN', '--since', '2024-06-01', '-f', 'json'))).toEqual([]);
    expect(rowsOf(ask('events', '--actor', 'Valtonen', '-f', 'json')).map(({ document }) => document)).toContain('nor-2');
    expect(ask('events', '--actor', 'CHN')).toBe('');
  }, 60_000);

  test('statements by speaker and words', () => {
    const said = rowsOf(ask('statements', '--speaker', 'NOR', '--words', 'stands with', '-f', 'json'));
    expect(said).toEqual([expect.objectContaining({ document: 'nor-1', words: expect.stringContaining('Norway stands with Finland') })]);
    expect(ask('statements', '--speaker', 'Stubb', '--words', 'stands with')).toBe('');
  }, 60_000);

  test('the same filters as the API, with months and years', () => {
    const met = ['events', '--type', 'CONSULT', '-f', 'json'];
    const ids = (...more: string[]) => [...new Set(rowsOf(ask(...met, ...more)).map(({ document }) => document))].toSorted();
    expect(ids('--since', '2024-05', '--until', '2024')).toEqual(['fin-1', 'nor-1', 'nor-2']);
    expect(ids('--until', '2024-04')).toEqual([]);
    expect(ids('--place', 'oslo')).toEqual(['nor-2']);
    expect(ids('--document', 'fin-1')).toEqual(['fin-1']);
    expect(ids('--words', 'no%such')).toEqual([]);
    const wrong = desk.run(['events', '--record', 'talks.db', '--since', '2024-02-30']);
    expect([wrong.status, wrong.err]).toEqual([2, expect.stringContaining('there is no such day')]);
    const meetings = rowsOf(ask('meetings', '--level', 'ministers', '-a', 'NOR', '-a', 'Valtonen', '--format', 'json'));
    expect(meetings).toEqual([expect.objectContaining({ place: 'Oslo' })]);
    expect(ask('search', 'Norway', '--since', '2024-05-04', '-f', 'json')).toContain('fin-1');
    expect(ask('search', 'Arctic', '--publisher', 'nobody')).toBe('');
  }, 60_000);

  test('full text: all words, a phrase, a beginning; signs are no syntax', () => {
    expect(ask('search', 'Arctic')).toContain('nor-2');
    expect(ask('search', '"war in Ukraine"')).toContain('nor-1');
    expect(rowsOf(ask('search', 'minist* Oslo', '-f', 'json')).map(({ document }) => document)).toEqual(['nor-2']);
    expect(ask('search', '"war of Ukraine"')).toBe('');
    for (const words of ['AND (', '"', '*', 'a:b', "it's"]) ask('search', words);
  }, 60_000);

  test('a dyad by year, both ways', () => {
    const [relation] = rowsOf(ask('dyad', 'nor', 'fin', '-f', 'json')) as { years: Record<string, unknown>[] }[];
    expect(relation?.years.map(({ source, target, year }) => [source, target, year])).toEqual([
      ['FIN', 'NOR', 2024],
      ['NOR', 'FIN', 2024],
    ]);
    expect(ask('dyad', 'NOR', 'FIN')).toContain('2024  NOR → FIN');
  }, 60_000);

  test('exports: CSV with a header, readings, a panel of dyad-years', () => {
    const [header, first] = ask('export', '--format', 'csv').split('\n');
    expect(header).toMatch(/^document,event,published,day,start_date,/);
    expect(first).toMatch(/^(nor|fin)-/);
    const readings = rowsOf(ask('export', '--format', 'jsonl')) as { document: { id: string; text: string } }[];
    expect(readings.map(({ document }) => document.id)).toEqual(['nor-1', 'fin-1', 'nor-2']);
    expect(readings[2]?.document.text).toContain('the Arctic');
    expect(ask('export', '--format', 'dyad-year')).toMatch(/^iso3_1,iso3_2,ccode1,.*\nFIN,NOR,375,385,375,385,2024,/);
  }, 60_000);
});
