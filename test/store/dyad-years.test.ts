import { afterAll, describe, expect, test } from 'vitest';
import { Record } from '../../src/store/index.ts';
import { dyadYears } from '../../src/store/migrations/0013-dyad-years.ts';
import { JSON_LINES } from '../cli/record-articles.ts';
import { Desk } from '../cli/run-chancery.ts';
import { isPostgresMissing, PostgresServer } from './postgres-server.ts';

const desk = new Desk();
afterAll(() => desk.clear());

/** A text that is changed: what it told before counts no more. */
const CHANGED = `${JSON.stringify({ id: 'nor-2', date: '2024-05-03', text: 'Foreign Minister Espen Barth Eide of Norway accused Finland of spying. Sweden thanked Norway.' })}\n`;

/** Sums kept as documents come and go are those counted anew from what is there. */
async function checkSums(where: string): Promise<void> {
  const record = await Record.open(where, { now: () => '' });
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
  const kept = await rows();
  await record.db.schema.dropTable('dyad_years').execute();
  await dyadYears.up(record.db, record.engine);
  expect(kept).toEqual(await rows());
  expect(kept.some(({ source }) => source === 'SWE')).toBe(true);
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
