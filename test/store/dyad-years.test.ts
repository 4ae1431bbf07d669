import { sql } from 'kysely';
import { afterAll, describe, expect, test } from 'vitest';
import { performJudging, Record } from '../../src/store/index.ts';
import { JSON_LINES } from '../cli/record-articles.ts';
import { Desk } from '../cli/run-chancery.ts';
import { isPostgresMissing, PostgresServer } from './postgres-server.ts';

const desk = new Desk();
afterAll(() => desk.clear());

/** A text that is changed: what it told before counts no more. */
const CHANGED = `${JSON.stringify({ id: 'nor-2', date: '2024-05-03', text: 'Foreign Minister Espen Barth Eide of Norway accused Finland of spying. Sweden thanked Norway.' })}\n`;

/** Sums kept as documents come and go are those counted anew from what is there. */
async function checkSums(where: string): Promise<void> {
  const record = await Record.open(where, { now: () => '2024-06-01T00:00:00Z' });
  const rows = async () => {
    const all = await record.db
      .selectFrom('dyad_years')
      .selectAll()
      .where('events', '<>', 0)
      .orderBy('source')
      .orderBy('target')
      .orderBy('year')
      .execute();
    return all.map((row) => ({ ...row, intensity: Math.round(row.intensity * 1e6) / 1e6 }));
  };
  const check = async () => {
    const kept = await rows();
    await record.db.deleteFrom('dyad_years').execute();
    await sql`insert into dyad_years select y.source, y.target, cast(substr(y.day, 1, 4) as integer), count(*), sum(e.intensity)
      from dyads y join readings r on r.id = y.reading_id and r.replaced_at is null
      join events e on e.reading_id = y.reading_id and e.id = y.event
      where e.status in ('happened', 'ongoing') and y.day <> ''
        and not exists (select 1 from judged j where j.reading_id = e.reading_id and j.record = e.id and j.verdict = 'reject')
      group by 1, 2, 3`.execute(record.db);
    expect(kept).toEqual(await rows());
    return kept.filter(({ source }) => source === 'SWE');
  };
  const thanks = await check();
  expect(thanks).not.toEqual([]);
  const { event } = await record.db
    .selectFrom('dyads as y')
    .innerJoin('readings as r', 'r.id', 'y.reading_id')
    .select('y.event')
    .where('y.source', '=', 'SWE')
    .where('r.replaced_at', 'is', null)
    .executeTakeFirstOrThrow();
  const rejection = { act: 'record', about: `nor-2#${event}`, verdict: 'reject', corrections: {}, note: null } as const;
  const number = await performJudging(record, rejection, 'ann');
  expect(await check()).toEqual([]);
  await performJudging(record, { act: 'undo', judgement: number }, 'ann');
  expect(await check()).toEqual(thanks);
  await record.close();
}

function add(record: string): void {
  for (const lines of [JSON_LINES, CHANGED])
    expect(desk.run(['add', '-', '--input', 'jsonl', '-q', '--record', record], lines).status).toBe(0);
  expect(desk.run(['reread', '--all', '-q', '--record', record]).status).toBe(0);
}

test('SQLite', async () => {
  add('talks.db');
  await checkSums(`${desk.folder}/talks.db`);
}, 120_000);

describe.skipIf(isPostgresMissing)('PostgreSQL', () => {
  let server: PostgresServer;
  afterAll(() => server?.stop());
  test('the same', async () => {
    server = await PostgresServer.start();
    const url = await server.makeDatabase('talks');
    add(url);
    await checkSums(url);
  }, 400_000);
});
