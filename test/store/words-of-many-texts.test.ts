import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RawBuilder, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isCommon, Record, type SearchPlace, searchAfter } from '../../src/store/index.ts';
import { isPostgresMissing, PostgresServer } from './postgres-server.ts';

/** More texts than are ranked. */
const TEXTS = 20_005;

/** Short texts, of which every thousandth tells of snow; the last but two has been replaced. */
async function fill(record: Record, numbers: RawBuilder<unknown>): Promise<void> {
  await record.write(async (db) => {
    const { rows } = await sql<{ n: number }>`${numbers}`.execute(db);
    for (let at = 0; at < rows.length; at += 500) {
      const some = rows.slice(at, at + 500).map(({ n }) => ({
        hash: String(n).padStart(64, '0'),
        text: n % 1000 === 0 ? `Rain and snow fell on day ${n}.` : `Rain fell on day ${n}.`,
        version: 1,
        added_at: record.now(),
        given_id: `t${n}`,
      }));
      const added = await db.insertInto('documents').values(some).returning(['id', 'text', 'title']).execute();
      if (record.engine.where.startsWith('postgres')) for (const document of added) await record.engine.indexText(db, document);
      const read = { schema_version: 1, reader: 'none', language: 'en', words: 5, json: '{}', made_at: record.now() };
      await db
        .insertInto('readings')
        .values(
          added.map(({ id }) => ({
            ...read,
            document_id: id,
            date: id % 2 === 0 ? '2024-05-02' : '2024-05-03',
            replaced_at: id === TEXTS - 2 ? record.now() : null,
          })),
        )
        .execute();
    }
  });
}

const COUNTING = sql`with recursive counted(n) as (select 1 union all select n + 1 from counted where n < ${TEXTS}) select n from counted`;

function checkSearch(open: () => Promise<Record>): void {
  let record: Record;
  beforeAll(async () => {
    record = await open();
    await fill(record, COUNTING);
  }, 400_000);
  afterAll(() => record?.close());

  async function pages(words: string, count: number, most: number, filter = {}): Promise<string[]> {
    const found: string[] = [];
    for (let place: SearchPlace | null = null; found.length < most; ) {
      const rows = await searchAfter(record, words, filter, place, count);
      found.push(...rows.map(({ row }) => row.document));
      place = rows.at(-1)?.place ?? null;
      if (rows.length < count) break;
    }
    return found;
  }

  test('words that very many texts hold are listed, the last that was added first', async () => {
    expect(await isCommon(record, 'rain')).toBe(true);
    expect(await isCommon(record, 'rain fell')).toBe(true);
    expect(await pages('rain', 3, 9)).toEqual([5, 4, 2, 1, 0, -1, -2, -3, -4].map((n) => `t${TEXTS - 5 + n}`));
  });

  test('of those on a day alone', async () => {
    const found = await pages('rain', 2, 4, { since: '2024-05-03' });
    expect(found).toEqual([5, 1, -1, -3].map((n) => `t${TEXTS - 5 + n}`));
  });

  test('rarer words are ranked, and each text comes once', async () => {
    expect(await isCommon(record, 'snow')).toBe(false);
    const found = await pages('rain snow', 7, 100);
    expect(found.toSorted()).toEqual(Array.from({ length: 20 }, (_, at) => `t${(at + 1) * 1000}`).toSorted());
  });

  test('no text', async () => {
    expect(await isCommon(record, 'drought')).toBe(false);
    expect(await pages('drought', 3, 3)).toEqual([]);
  });
}

describe('SQLite', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-common-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  checkSearch(() => Record.open(join(folder, 'talks.db'), { create: true, now: () => '2024-05-03T00:00:00Z' }));
});

describe.skipIf(isPostgresMissing)('PostgreSQL', () => {
  let server: PostgresServer;
  afterAll(() => server?.stop());
  checkSearch(async () => {
    server = await PostgresServer.start();
    return Record.open(server.url(), { create: true, now: () => '2024-05-03T00:00:00Z' });
  });
});
