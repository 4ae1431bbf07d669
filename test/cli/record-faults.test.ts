import { spawn } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { Kysely } from 'kysely';
import { afterAll, describe, expect, test } from 'vitest';
import { sqliteEngine } from '../../src/store/engines/sqlite/engine.ts';
import { migrate } from '../../src/store/migrate.ts';
import { MIGRATIONS } from '../../src/store/migrations/index.ts';
import type { Schema } from '../../src/store/schema.ts';
import { JSON_LINES, manyArticles } from './record-articles.ts';
import { Desk } from './run-chancery.ts';

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const desk = new Desk();
afterAll(() => desk.clear());
desk.put({ 'accounts.jsonl': JSON_LINES, 'many.jsonl': manyArticles(40), 'news.txt': 'It rained in Oslo on Monday.' });

/** Runs `add`, and kills it outright once it has acknowledged so many documents; the ids that it acknowledged. */
function addUntil(record: string, acknowledged: number): Promise<string[]> {
  const child = spawn(process.execPath, [MAIN, 'add', 'many.jsonl', '--record', record, '-q', '-w', '1'], { cwd: desk.folder });
  let out = '';
  child.stdout.on('data', (data) => {
    out += data;
    if (out.split('\n').length > acknowledged) child.kill('SIGKILL');
  });
  return new Promise((resolve) => child.on('close', () => resolve(linesOf(out).map((line) => line.split('\t')[2] ?? ''))));
}

/** Whole lines. */
function linesOf(out: string): string[] {
  return out.split('\n').slice(0, -1);
}

function idsIn(record: string): string[] {
  const database = new DatabaseSync(desk.at(record), { readOnly: true });
  const rows = database.prepare('select d.given_id as id from documents d join readings r on r.document_id = d.id order by d.id').all();
  database.close();
  return rows.map(({ id }) => String(id));
}

/** An empty record as an earlier version of the program made it. */
async function makeOlder(record: string): Promise<void> {
  const engine = sqliteEngine(desk.at(record), false);
  const db = new Kysely<Schema>({ dialect: engine.dialect, plugins: [...engine.plugins] });
  await migrate(db, engine, '2024-05-03T00:00:00Z', { upTo: MIGRATIONS.length - 2 });
  await db.destroy();
}

// Root may write everywhere, unless it gives up the right to.
const plain = process.getuid?.() === 0 ? 'setpriv --bounding-set=-dac_override --inh-caps=-dac_override ' : '';

describe('a record under faults', () => {
  test('killed again and again: nothing acknowledged is lost, nothing is there twice', async () => {
    const known = new Set<string>();
    for (const acknowledged of [1, 5, 12, 25]) {
      for (const id of await addUntil('killed.db', acknowledged)) known.add(id);
      const ids = idsIn('killed.db');
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of known) expect(ids).toContain(id);
    }
    expect(desk.run(['add', 'many.jsonl', '--record', 'killed.db', '-q']).status).toBe(0);
    expect(idsIn('killed.db')).toHaveLength(40);
    expect(desk.run(['check', '--record', 'killed.db'])).toMatchObject({ status: 0 });
  }, 180_000);

  test('two at once take turns', async () => {
    const never = Number.POSITIVE_INFINITY;
    const acknowledged = await Promise.all([addUntil('shared.db', never), addUntil('shared.db', never)]);
    expect(acknowledged.map((ids) => ids.length)).toEqual([40, 40]);
    expect(idsIn('shared.db')).toHaveLength(40);
    expect(desk.run(['check', '--record', 'shared.db'])).toMatchObject({ status: 0 });
  }, 120_000);

  test('what is no record is left alone', () => {
    const other = new DatabaseSync(desk.at('other.db'));
    other.exec('create table songs (title text)');
    other.close();
    desk.run(['add', 'news.txt', '--record', 'newer.db', '-q']);
    const newer = new DatabaseSync(desk.at('newer.db'));
    newer.exec("insert into chancery_schema values (99, 'from the future', '2031-01-01')");
    newer.close();
    const faults = [
      ['news.txt', 'not a Chancery record'],
      ['other.db', 'another program'],
      ['newer.db', 'newer Chancery'],
      ['.', 'a folder'],
      ['no/such/folder.db', 'no such folder'],
      ['mysql://someone:secret@server/base', 'mysql://server/base: a record is a SQLite file or postgres://'],
    ] as const;
    for (const [record, said] of faults) {
      const { status, out, err } = desk.run(['add', 'accounts.jsonl', '--record', record]);
      expect({ status, out }).toEqual({ status: 2, out: '' });
      expect(err).toContain(said);
      expect(err).not.toMatch(/^\s+at /m);
    }
    expect(desk.run(['meetings', '--record', 'nothing.db']).err).toContain('no such record');
  }, 60_000);

  test('a record that may not be written', () => {
    desk.run(['add', 'news.txt', '--record', 'fixed.db', '-q']);
    chmodSync(desk.at('fixed.db'), 0o444);
    const { status, out, err } = desk.shell(`${plain}$CHANCERY add accounts.jsonl --record fixed.db -q`);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain('read-only');
    expect(desk.run(['check', '--record', 'fixed.db']).out).toContain('all is well with 1 documents');
  }, 60_000);

  test('a record of an earlier schema is brought to this one by whatever asks it, and that is said', async () => {
    await makeOlder('older.db');
    const last = MIGRATIONS.length;
    const { status, out, err } = desk.run(['events', '--record', 'older.db']);
    expect({ status, out }).toEqual({ status: 0, out: '' });
    expect(err).toBe(
      [last - 1, last].map((step) => `chancery: the record is brought to schema ${step} of ${last}; a large one takes minutes\n`).join(''),
    );
    expect(desk.run(['events', '--record', 'older.db'])).toEqual({ status: 0, out: '', err: '' });
  }, 60_000);

  test('one of an earlier schema that may not be written says so', async () => {
    await makeOlder('kept.db');
    chmodSync(desk.at('kept.db'), 0o444);
    const { status, out, err } = desk.shell(`${plain}$CHANCERY events --record kept.db`);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(
      /^chancery: kept\.db: its schema is older \(\d+ of \d+\): whoever may write to it must open it once \(.*read-only/m,
    );
  }, 60_000);

  test('the disk is full: what was acknowledged is there, and add goes on when there is room', () => {
    desk.run(['add', 'news.txt', '--record', 'full.db', '-q']);
    // Files may grow to so many blocks of 512 bytes and no further, as on a full disk.
    const { status, out, err } = desk.shell('ulimit -f 1200; $CHANCERY add many.jsonl --record full.db -q -w 1');
    expect(status).toBe(2);
    expect(err).toMatch(/full\.db: the disk (?:is full|reports an error)/);
    expect(err).not.toMatch(/^\s+at /m);
    const acknowledged = linesOf(out).map((line) => line.split('\t')[2] ?? '');
    expect(acknowledged.length).toBeGreaterThan(0);
    expect(acknowledged.length).toBeLessThan(40);
    expect(idsIn('full.db')).toEqual(expect.arrayContaining(acknowledged));
    expect(desk.run(['check', '--record', 'full.db']).status).toBe(0);
    expect(desk.run(['add', 'many.jsonl', '--record', 'full.db', '-q']).status).toBe(0);
    expect(idsIn('full.db')).toHaveLength(41);
  }, 120_000);
});
