import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { JSON_LINES } from '../cli/record-articles.ts';
import { Desk } from '../cli/run-chancery.ts';
import { isPostgresMissing, PostgresServer } from './postgres-server.ts';

const desk = new Desk();
const FILE = 'talks.db';
let server: PostgresServer;
let url: string;

const CHANGED = JSON_LINES.split('\n')[0]?.replace('They discussed', 'The two discussed') ?? '';

describe.skipIf(isPostgresMissing)('a record in PostgreSQL answers as one in SQLite', () => {
  beforeAll(async () => {
    server = await PostgresServer.start();
    url = await server.makeDatabase('talks');
  }, 400_000);
  afterAll(async () => {
    await server?.stop();
    desk.clear();
  });

  /** When people judged, each over the one and then over the other. */
  const withoutMoments = (out = '') => out.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'moment');

  /** What a command says of both; the record's own name aside. */
  function both(args: readonly string[], input?: string): string {
    const [here, there] = [FILE, url].map((record) => desk.run([...args, '--record', record], input));
    const told = there?.out.replaceAll(url.replace('chancery@', ''), FILE);
    expect({ ...there, out: withoutMoments(told) }).toEqual({ ...here, out: withoutMoments(here?.out) });
    return here?.out ?? '';
  }

  test('added, the same again, a new version', () => {
    expect(both(['add', '-', '--input', 'jsonl', '-q'], JSON_LINES)).toBe('added\t1\tnor-1\nadded\t2\tfin-1\nadded\t3\tnor-2\n');
    expect(both(['add', '-', '--input', 'jsonl', '-q'], JSON_LINES)).toContain('same\t3\tnor-2');
    expect(both(['add', '-', '--input', 'jsonl', '-q'], CHANGED)).toBe('version\t4\tnor-1\n');
    expect(both(['reread', '--all', '-q'])).toBe('reread\t2\tfin-1\nreread\t3\tnor-2\nreread\t4\tnor-1\n');
    expect(both(['check'])).toBe('talks.db: all is well with 4 documents\n');
  }, 120_000);

  test.each([
    ['events', '--format', 'json'],
    ['events', '--actor', 'stubb', '--recipient', 'NOR', '--type', 'CONSULT', '--since', '2024-05-03', '--format', 'csv'],
    ['events', '--channel', 'outlet', '--status', 'happened'],
    ['statements', '--words', 'STANDS WITH', '--format', 'json'],
    ['meetings', '--format', 'json'],
    ['meetings', '--actor', 'FIN', '--kind', 'call'],
    ['dyad', 'NOR', 'FIN', '--format', 'json'],
    ['dyad', 'NOR', 'FIN', '--format', 'csv', '--table', 'speakers'],
    ['actors', '--format', 'json'],
    ['different', 'Jonas Gahr Støre', 'Espen Barth Eide', '--by', 'Ada'],
    ['judgements', '--withdraw', '1'],
    ['judge', 'accept', 'nor-1#e1', 'fin-1#s1', '--by', 'Ada'],
    ['judge', 'reject', 'nor-1#e1', '--by', 'Bea'],
    ['judge', 'correct', 'nor-1#e2', '--type', 'AID', '--recipient', 'none', '--span', '0-10', '--by', 'Bea'],
    ['judge', 'undo', 'v3', '--by', 'Bea'],
    ['events', '--judged', 'person', '--format', 'json'],
    ['events', '--accounts', 'once', '--format', 'json'],
    ['different', 'nor-1#e1', 'fin-1#e1', '--by', 'Ada'],
    ['events', '--type', 'CONSULT', '--format', 'json'],
    ['statements', '--judged', 'machine'],
    ['export', '--format', 'jsonl', '--judged', 'both'],
    ['export', '--format', 'edges', '--judged', 'person'],
    ['judgements'],
    ['judgements', '--of', 'Bea'],
    ['agreement', 'Ada', 'Bea'],
    ['reread', '--all', '-q'],
    ['export', '--format', 'csv'],
    ['export', '--format', 'jsonl'],
    ['export', '--format', 'csv', '--table', 'statements'],
    ['export', '--format', 'csv', '--table', 'meetings'],
    ['export', '--format', 'gdelt'],
    ['export', '--format', 'geojson'],
    ['export', '--format', 'edges'],
    ['export', '--format', 'gexf'],
    ['export', '--format', 'bibtex'],
    ['export', '--format', 'dyad-year'],
  ])(
    '%s %s %s',
    (...args) => {
      expect(both(args)).not.toBe('');
    },
    60_000,
  );

  test.each([
    ['Arctic', 1],
    ['"war in Ukraine"', 1],
    ['minist* oslo', 1],
    ['discussing', 2],
    ['the', 3],
    ['STØRE', 2],
    ['spok*', 2],
    ['war-in', 1],
    ['"war of Ukraine"', 0],
    ['AND (', 0],
  ])(
    'search %s',
    (words, count) => {
      const [here, there] = [FILE, url].map((record) => {
        const { out, err } = desk.run(['search', words, '--format', 'json', '--record', record]);
        expect(err).toBe('');
        return out
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => JSON.parse(line) as { document: string; around: string });
      });
      const ids = (found: { document: string }[] | undefined) => (found ?? []).map(({ document }) => document).toSorted();
      expect(ids(there)).toEqual(ids(here));
      expect(there).toHaveLength(count);
    },
    60_000,
  );

  test('a reader that stops listening is no fault of the server', () => {
    for (const args of ['events --format csv', 'export --format jsonl', 'search the'])
      expect(desk.shell(`$CHANCERY ${args} --record '${url}' | true`)).toEqual({ status: 0, out: '', err: '' });
  }, 60_000);

  test('the views are there for other programs, and what was added does not change', async () => {
    const views = ['events_view', 'statements_view', 'commitments_view', 'meetings_view', 'dyad_year_view'];
    for (const view of views) {
      const cells = (rows: unknown[]) =>
        rows
          .map((row) =>
            Object.values(row as object)
              .map(String)
              .join('|'),
          )
          .toSorted();
      const there = await server.ask(`select * from ${view}`, 'talks');
      if (view !== 'commitments_view') expect(there.length).toBeGreaterThan(0);
      expect(cells(there)).toEqual(cells(desk.ask(FILE, `select * from ${view}`)));
    }
    await expect(server.ask("update documents set text = 'other'", 'talks')).rejects.toThrow('what was added does not change');
    await server.ask("update statements set words = 'Norway leaves Finland'", 'talks');
    const { status, out } = desk.run(['check', '--record', url]);
    expect(status).toBe(1);
    expect(out).toContain('not as the reading has it: words');
  }, 60_000);
});
