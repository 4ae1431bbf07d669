import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sqliteEngine } from '../../src/store/engines/sqlite/engine.ts';
import { migrate } from '../../src/store/migrate.ts';
import { MIGRATIONS } from '../../src/store/migrations/index.ts';
import type { Schema } from '../../src/store/schema.ts';
import { isPostgresMissing, PostgresServer } from '../store/postgres-server.ts';
import { Desk } from './run-chancery.ts';

const GAZETTE =
  'Finland imposed sanctions on Belarus on 2 June 2024 over the smuggling of tobacco across the border. Twelve shipping companies may no longer land goods in Finnish ports. The measures will be reviewed by parliament before the end of the year, officials in Helsinki said.';
const articles = [
  { id: 'gazette', date: '2024-06-03', publisher: 'Harbour Gazette', text: GAZETTE },
  {
    id: 'wire',
    date: '2024-06-03',
    publisher: 'Northern Wire',
    text: 'HELSINKI. On 2 June 2024 Finland announced new sanctions against Belarus because tobacco is smuggled over its border. Belarusian diplomats called the step a mistake.',
  },
  { id: 'copy', date: '2024-06-04', publisher: 'Coast Daily', text: `${GAZETTE} (Harbour Gazette)` },
  {
    id: 'later',
    date: '2024-07-20',
    publisher: 'Northern Wire',
    text: 'Finland imposed sanctions on Belarus on 19 July 2024 over the seizure of a fishing boat. The owners of the boat live in Turku.',
  },
  {
    id: 'other',
    date: '2024-06-03',
    publisher: 'Northern Wire',
    text: 'Estonia imposed sanctions on Belarus on 2 June 2024 over the jamming of radio beacons.',
  },
];

interface Row {
  readonly document: string;
  readonly same_event: string;
  readonly accounts: number;
  readonly independent: number;
}

const desk = new Desk();
let server: PostgresServer | undefined;
beforeAll(async () => {
  desk.put({ 'articles.jsonl': articles.map((article) => `${JSON.stringify(article)}\n`).join('') });
  if (!isPostgresMissing) server = await PostgresServer.start();
}, 400_000);
afterAll(async () => {
  await server?.stop();
  desk.clear();
});

describe.each(isPostgresMissing ? ['SQLite'] : ['SQLite', 'PostgreSQL'])('one event told by several, in %s', (database) => {
  let record = 'sanctions.db';
  const run = (...args: string[]) => desk.run([...args, '--record', record]);
  const rows = (...args: string[]): Row[] =>
    run('events', ...args, '--format', 'json')
      .out.split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Row);
  /** The event of each document, its accounts and those of them that are independent. */
  const told = () => new Map(rows().map((row) => [row.document, { event: row.same_event, counts: [row.accounts, row.independent] }]));

  beforeAll(async () => {
    if (database === 'PostgreSQL') record = (await server?.makeDatabase('sanctions')) ?? '';
    expect(run('add', 'articles.jsonl', '-q').status).toBe(0);
  }, 60_000);

  test('is one, with its accounts, and a copied article is no independent one', () => {
    const now = told();
    expect(['gazette', 'wire', 'copy', 'later'].map((id) => now.get(id)?.counts)).toEqual([
      [3, 2],
      [3, 2],
      [3, 2],
      [1, 1],
    ]);
    expect(new Set([...now.values()].map(({ event }) => event)).size).toBe(3);
    expect(rows('--accounts', 'once').map(({ document }) => document)).toEqual(['gazette', 'other', 'later']);
    expect(
      run('events', '--same', now.get('wire')?.event ?? '').out.match(/3 documents tell of it, 2 of them independently/g),
    ).toHaveLength(3);
  }, 60_000);

  test('is counted in exports', () => {
    const [head = '', first = ''] = run('export', '--format', 'csv').out.split('\n');
    expect(head).toContain('same_event,accounts,independent');
    expect(first).toMatch(/,h[0-9a-f]{12},3,2,/);
    const [line = ''] = run('export', '--format', 'gdelt').out.split('\n');
    expect(line.split('\t').slice(32, 34)).toEqual(['2', '3']);
    const edges = run('export', '--format', 'edges')
      .out.split('\n')
      .map((row) => row.split(','));
    const column = edges[0]?.indexOf('events') ?? -1;
    expect(edges.find((row) => row[0] === 'FIN' && row[1] === 'BLR')?.[column]).toBe('2');
  }, 60_000);

  test('is what people say it is, and again what the program says when they take it back', () => {
    run('different', 'gazette#e1', 'wire#e1', '--by', 'Ada');
    run('same', 'later#e1', 'wire#e1', '--by', 'Ada');
    const judged = told();
    expect(judged.get('wire')?.counts).toEqual([2, 2]);
    expect(judged.get('later')?.event).toBe(judged.get('wire')?.event);
    expect(judged.get('gazette')?.counts).toEqual([2, 1]);
    expect(run('reread', '--all', '-q').status).toBe(0);
    expect([...told()].map(([id, { counts }]) => [id, counts])).toEqual([...judged].map(([id, { counts }]) => [id, counts]));
    for (const number of ['1', '2']) run('judgements', '--withdraw', number);
    const again = told();
    expect(again.get('wire')?.counts).toEqual([3, 2]);
    expect(again.get('later')?.counts).toEqual([1, 1]);
  }, 120_000);

  test('loses an account whose text changes', () => {
    const changed = {
      ...articles[1],
      text: 'HELSINKI. On 5 June 2024 Finland thanked Norway for its help with the harvest of cloudberries.',
    };
    expect(desk.run(['add', '-', '--input', 'jsonl', '-q', '--record', record], JSON.stringify(changed)).out).toMatch(/^version/);
    expect(told().get('gazette')?.counts).toEqual([2, 1]);
    expect(run('check').status).toBe(0);
  }, 60_000);
});

test('a record of before is brought up to date with what it holds', async () => {
  desk.run(['add', 'articles.jsonl', '-q', '--record', 'new.db']);
  const engine = sqliteEngine(desk.at('old.db'), false);
  const db = new Kysely<Schema>({ dialect: engine.dialect, plugins: [...engine.plugins] });
  await migrate(db, engine, '2024-06-05T00:00:00Z', { upTo: MIGRATIONS.findIndex(({ name }) => name === 'same-events') });
  const tables = (await engine.tables(db)).filter((table) => table !== 'chancery_schema');
  await db.destroy();
  const database = new DatabaseSync(desk.at('old.db'), { enableForeignKeyConstraints: false });
  database.exec(`attach '${desk.at('new.db')}' as made`);
  for (const table of tables) {
    const columns = database
      .prepare(`select name from pragma_table_info('${table}')`)
      .all()
      .map(({ name }) => `"${name}"`);
    database.exec(`insert into ${table} (${columns}) select ${columns} from made.${table}`);
  }
  database.close();
  desk.run(['reread', '-q', '--record', 'old.db']);
  expect(desk.run(['events', '--accounts', 'once', '--record', 'old.db']).out).toContain('3 documents tell of it, 2 of them independently');
}, 60_000);
