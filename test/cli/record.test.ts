import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { JSON_LINES } from './record-articles.ts';
import { Desk, type Ran } from './run-chancery.ts';

const desk = new Desk();
afterAll(() => desk.clear());
desk.put({ 'accounts.jsonl': JSON_LINES });
let first: Ran;
beforeAll(() => {
  first = desk.run(['add', 'accounts.jsonl', '--record', 'talks.db', '--quiet']);
}, 60_000);

const ask = (query: string) => desk.ask('talks.db', query);

describe('chancery add', () => {
  test('says of each document that it is stored', () => {
    expect(first).toEqual({ status: 0, out: 'added\t1\tnor-1\nadded\t2\tfin-1\nadded\t3\tnor-2\n', err: '' });
  }, 60_000);

  test('keeps text, hash and reading; the views are there for others', () => {
    expect(ask('select count(*) as n from documents where length(hash) = 64')).toEqual([{ n: 3 }]);
    expect(ask('select count(*) as n from readings where schema_version = 1')).toEqual([{ n: 3 }]);
    expect(ask("select count(*) > 0 as some from events_view where type = 'CONSULT'")).toEqual([{ some: 1 }]);
    expect(ask("select speaker from statements_view where words like '%stands with Finland%'")).toEqual([
      { speaker: expect.stringContaining('Støre') },
    ]);
    expect(ask("select actors, actor_countries, recipient_countries, contexts from events_view where type = 'CONSULT' limit 1")).toEqual([
      { actors: 'Jonas Gahr Støre', actor_countries: 'NOR', recipient_countries: 'FIN', contexts: null },
    ]);
    expect(ask("select count(*) as n from dyad_year_view where source = 'NOR' and target = 'FIN' and year = 2024")).toEqual([{ n: 1 }]);
    expect(ask("select kind, accounts from meetings_view where kind = 'call'")).toEqual([{ kind: 'call', accounts: 2 }]);
  }, 60_000);

  test('the same text again is the same document; a changed one is a new version, linked to the old', () => {
    const changed = JSON_LINES.split('\n')[0]?.replace('They discussed', 'The two discussed') ?? '';
    expect(desk.run(['add', 'accounts.jsonl', '--record', 'talks.db', '-q']).out).toBe('same\t1\tnor-1\nsame\t2\tfin-1\nsame\t3\tnor-2\n');
    expect(desk.run(['add', '-', '--input', 'jsonl', '--record', 'versions.db', '-q'], JSON_LINES).status).toBe(0);
    expect(desk.run(['add', '-', '--input', 'jsonl', '--record', 'versions.db', '-q'], changed).out).toBe('version\t4\tnor-1\n');
    expect(desk.run(['check', '--record', 'versions.db'])).toMatchObject({ status: 0, err: '' });
  }, 60_000);

  test('goes on after what cannot be read, and says so by status 3', () => {
    const ran = desk.run(['add', 'nowhere.txt', 'accounts.jsonl', '--record', 'talks.db', '-q']);
    expect(ran.status).toBe(3);
    expect(ran.err).toContain('nowhere.txt');
    expect(ran.out.split('\n')).toHaveLength(4);
  }, 60_000);
});

describe('chancery meetings', () => {
  test('two sides’ accounts of one call are one call, and another meeting of that day is kept apart', () => {
    const { out } = desk.run(['meetings', '--record', 'talks.db', '--format', 'json']);
    const meetings = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { kind: string; level: string; accounts: { document: string }[] });
    const told = meetings.map(({ kind, level, accounts }) => [kind, level, ...new Set(accounts.map(({ document }) => document))]);
    expect(told).toContainEqual(['call', 'leaders', 'nor-1', 'fin-1']);
    expect(told).toContainEqual([expect.stringMatching(/meeting|visit/), 'ministers', 'nor-2']);
  }, 60_000);

  test('for people, by participant, kind and day', () => {
    const { out } = desk.run(['meetings', '--record', 'talks.db', '--actor', 'Stubb', '--kind', 'call', '--since', '2024-05-01']);
    expect(out).toMatch(/^2024-05-03 {2}.*Stubb \(FIN\)/);
    expect(out).toContain('    fin-1');
    expect(desk.run(['meetings', '--record', 'talks.db', '--until', '2024-05-01']).out).toBe('');
  }, 60_000);
});

describe('chancery check', () => {
  test('a record in order', () => {
    expect(desk.run(['check', '--record', 'talks.db'])).toEqual({ status: 0, out: 'talks.db: all is well with 3 documents\n', err: '' });
  }, 60_000);

  test('a quote that was tampered with is told', () => {
    desk.run(['add', 'accounts.jsonl', '--record', 'spoilt.db', '-q']);
    const database = new DatabaseSync(desk.at('spoilt.db'));
    database.exec("update statements set words = 'Norway leaves Finland' where reading_id = 1");
    database.close();
    const { status, out } = desk.run(['check', '--record', 'spoilt.db']);
    expect(status).toBe(1);
    expect(out).toMatch(/reading 1, statements s\d+: not as the reading has it: words/);
  }, 60_000);
});
