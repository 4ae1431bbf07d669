import { type RawBuilder, sql } from 'kysely';
import { afterAll, describe, expect, test } from 'vitest';
import { listDyads, listIssuers } from '../../src/api/index.ts';
import { KEPT_COUNTS } from '../../src/store/counts/kept.ts';
import { findRelation, Record } from '../../src/store/index.ts';
import { DOCUMENTS } from '../../src/store/write/count-documents.ts';
import { JSON_LINES } from '../cli/record-articles.ts';
import { Desk } from '../cli/run-chancery.ts';
import { isPostgresMissing, PostgresServer } from './postgres-server.ts';

const desk = new Desk();
afterAll(() => desk.clear());

/** A text that is changed: what it told before counts no more. */
const CHANGED = `${JSON.stringify({ id: 'nor-2', date: '2024-05-03', text: 'Foreign Minister Espen Barth Eide of Norway accused Finland of spying. Sweden thanked Norway.' })}\n${JSON.stringify({ id: 'swe-1', date: '2024-05-05', text: 'Sweden and Norway agreed to cooperate on joint training and energy, the Swedish Foreign Ministry said in a statement on Sunday.' })}\n`;

/** What an open end of time asks of the record is counted from its rows; what is asked of it now is kept. */
const EVER = '9999';

async function rowsOf(record: Record, query: RawBuilder<unknown>): Promise<string[]> {
  const { rows } = await query.execute(record.db);
  const told = (value: unknown) => (/^-?[\d.]+(?:e-?\d+)?$/.test(String(value)) ? Math.round(Number(value) * 1e6) / 1e6 : value);
  return (rows as { [column: string]: unknown }[])
    .map((row) => JSON.stringify(Object.entries(row).map(([name, value]) => [name, told(value)])))
    .toSorted();
}

/** Counts kept as documents and judgements come and go are those counted anew from what is there. */
async function checkCounts(where: string): Promise<void> {
  const record = await Record.open(where, { now: () => '' });
  for (const { table, keys, sums, counted } of KEPT_COUNTS) {
    const columns = sql.join([...keys, ...sums].map((name) => sql.ref(name)));
    const kept = await rowsOf(
      record,
      sql`select ${columns} from ${sql.table(table)} where ${sql.ref(sums.at(-1) === 'intensity' ? 'events' : (sums.at(-1) ?? ''))} <> 0`,
    );
    expect(kept, table).toEqual(await rowsOf(record, sql`select ${columns} from (${counted(sql`true`)}) counted`));
    expect(kept, table).not.toEqual([]);
  }
  expect(await rowsOf(record, sql`select one, other, events, intensity from dyad_totals where events <> 0`)).toEqual(
    await rowsOf(
      record,
      sql`select case when source < target then source else target end as one, case when source < target then target else source end as other,
        sum(events) as events, sum(intensity) as intensity from dyad_years where events <> 0 group by 1, 2`,
    ),
  );
  expect(await rowsOf(record, sql`select id, documents from actors`)).toEqual(
    await rowsOf(record, sql`select id, ${DOCUMENTS} as documents from actors`),
  );
  for (const [one, other] of [
    ['NOR', 'FIN'],
    ['NOR', 'SWE'],
  ] as const) {
    const { cells, ...now } = await findRelation(record, { one, other });
    const { cells: counted, ...ever } = await findRelation(record, { one, other, asOf: EVER });
    expect(cells).toEqual(counted);
    expect(now).toEqual(ever);
  }
  expect((await listDyads(record, 10, { state: 'SWE' })).map(({ one, other }) => [one, other])).toEqual([['NOR', 'SWE']]);
  expect((await listIssuers(record)).every(({ own, reported }) => own + reported > 0)).toBe(true);
  await record.close();
}

function run(record: string, args: string[], input?: string): void {
  const { status, err } = desk.run([...args, '-q', '--record', record], input);
  expect(err).toBe('');
  expect(status).toBe(0);
}

function fill(record: string): void {
  for (const lines of [JSON_LINES, CHANGED]) run(record, ['add', '-', '--input', 'jsonl'], lines);
  for (const args of [
    ['judge', 'reject', 'nor-1#e1'],
    ['same', 'Alexander Stubb', 'Espen Barth Eide'],
  ])
    expect(desk.run([...args, '--by', 'Ada', '--record', record])).toMatchObject({ status: 0 });
  run(record, ['reread', '--all']);
}

test('SQLite', async () => {
  fill('talks.db');
  await checkCounts(`${desk.folder}/talks.db`);
}, 240_000);

describe.skipIf(isPostgresMissing)('PostgreSQL', () => {
  let server: PostgresServer;
  afterAll(() => server?.stop());
  test('the same', async () => {
    server = await PostgresServer.start();
    const url = await server.makeDatabase('talks');
    fill(url);
    await checkCounts(url);
  }, 400_000);
});
