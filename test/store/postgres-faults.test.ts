import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { JSON_LINES, manyArticles } from '../cli/record-articles.ts';
import { Desk } from '../cli/run-chancery.ts';
import { isPostgresMissing, PostgresServer } from './postgres-server.ts';

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const MANY = 30;
const desk = new Desk();
desk.put({ 'accounts.jsonl': JSON_LINES, 'many.jsonl': manyArticles(MANY) });
let server: PostgresServer;

/** Runs `add`; `onLine` is told of each document that it acknowledges. */
function add(
  record: string,
  onLine: (lines: number, child: ChildProcess) => void = () => {},
): Promise<{ status: number | null; ids: string[] }> {
  const child = spawn(process.execPath, [MAIN, 'add', 'many.jsonl', '--record', record, '-q', '-w', '1'], {
    cwd: desk.folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  child.stdout.on('data', (data) => {
    out += data;
    onLine(out.split('\n').length - 1, child);
  });
  // Whole lines.
  const ids = () =>
    out
      .split('\n')
      .slice(0, -1)
      .map((line) => line.split('\t')[2] ?? '');
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, ids: ids() })));
}

async function idsIn(database: string): Promise<unknown[]> {
  const rows = await server.ask('select d.given_id as id from documents d join readings r on r.document_id = d.id', database);
  return rows.map(({ id }) => id);
}

describe.skipIf(isPostgresMissing)('a record in PostgreSQL under faults', () => {
  beforeAll(async () => {
    server = await PostgresServer.start();
  }, 400_000);
  afterAll(async () => {
    await server?.stop();
    desk.clear();
  });

  test('two at once take turns', async () => {
    const url = await server.makeDatabase('shared');
    const both = await Promise.all([add(url), add(url)]);
    expect(both.map(({ status, ids }) => [status, ids.length])).toEqual([
      [0, MANY],
      [0, MANY],
    ]);
    expect(await idsIn('shared')).toHaveLength(MANY);
    expect(desk.run(['check', '--record', url])).toMatchObject({ status: 0 });
  }, 120_000);

  test.each(['SIGINT', 'SIGQUIT'] as const)(
    'the server is restarted in the middle (%s): add waits and goes on',
    async (signal) => {
      const database = `restarted_${signal.toLowerCase()}`;
      const url = await server.makeDatabase(database);
      let restarted: Promise<void> | undefined;
      const { status, ids } = await add(url, (lines) => {
        if (lines >= 3) restarted ??= server.halt(signal).then(() => server.go());
      });
      await restarted;
      expect(restarted).toBeDefined();
      expect({ status, count: ids.length }).toEqual({ status: 0, count: MANY });
      const kept = await idsIn(database);
      expect(kept).toHaveLength(MANY);
      expect(new Set(kept)).toEqual(new Set(ids));
      expect(desk.run(['check', '--record', url])).toMatchObject({ status: 0 });
    },
    120_000,
  );

  test('killed: nothing acknowledged is lost, nothing is there twice', async () => {
    const url = await server.makeDatabase('killed');
    const { ids } = await add(url, (lines, child) => {
      if (lines >= 7) child.kill('SIGKILL');
    });
    const kept = await idsIn('killed');
    for (const id of ids) expect(kept).toContain(id);
    expect(desk.run(['add', 'many.jsonl', '--record', url, '-q'])).toMatchObject({ status: 0 });
    expect(new Set(await idsIn('killed')).size).toBe(MANY);
    expect(await idsIn('killed')).toHaveLength(MANY);
  }, 120_000);

  test('an address of any length', async () => {
    const url = await server.makeDatabase('lengthy');
    const address = `https://example.org/${Array.from({ length: 2_000 }, (_, i) => i * 7919).join('-')}`;
    const article = (text: string) => JSON.stringify({ url: address, date: '2024-05-03', text });
    expect(desk.run(['add', '-', '-i', 'jsonl', '--record', url, '-q'], article('It rained in Oslo.')).out).toMatch(/^added/);
    expect(desk.run(['add', '-', '-i', 'jsonl', '--record', url, '-q'], article('It snowed in Oslo.')).out).toMatch(/^version/);
  }, 60_000);

  test('what is no record, or cannot be one, is left alone and told', async () => {
    const other = await server.makeDatabase('other');
    await server.ask('create table songs (title text)', 'other');
    const newer = await server.makeDatabase('newer');
    desk.run(['add', 'accounts.jsonl', '--record', newer, '-q']);
    await server.ask("insert into chancery_schema values (99, 'from the future', '2031-01-01')", 'newer');
    await server.ask("create database latin encoding 'LATIN1' template template0");
    await server.ask('create role guest login');
    const asGuest = (await server.makeDatabase('closed')).replace('chancery@', 'guest:secret@');
    const faults = [
      [other, 'another program'],
      [newer, 'newer Chancery'],
      [server.url('nowhere'), 'no such database'],
      [server.url('latin'), 'a record needs one in UTF8'],
      [asGuest, 'no right'],
      ['postgres://someone:secret@localhost:1/talks', 'no PostgreSQL server answers there'],
    ] as const;
    for (const [record, said] of faults) {
      const { status, out, err } = desk.run(['add', 'accounts.jsonl', '--record', record, '-q']);
      expect({ status, out }).toEqual({ status: 2, out: '' });
      expect(err).toContain(said);
      expect(err).not.toMatch(/^\s+at |secret/m);
    }
    expect(desk.run(['meetings', '--record', await server.makeDatabase('empty')])).toMatchObject({
      status: 2,
      err: expect.stringContaining('not a Chancery record'),
    });
  }, 60_000);
});
