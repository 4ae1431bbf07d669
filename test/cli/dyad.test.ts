import { afterAll, beforeAll, expect, test } from 'vitest';
import { Record } from '../../src/store/index.ts';
import { pairs } from '../../src/store/migrations/0010-pairs.ts';
import { Desk } from './run-chancery.ts';

const TOLD = [
  ['2023-02-06', 'Finland’s President Alexander Stubb warned Norway on February 6, 2023 that the border would be closed.'],
  [
    '2024-03-04',
    'Norway and Finland agreed to deepen cooperation in energy and trade. The strategic partnership between Norway and Finland grows. Norwegian Foreign Minister Espen Barth Eide welcomed Finland’s help.',
  ],
] as const;

const desk = new Desk();
afterAll(() => desk.clear());
beforeAll(() => {
  const lines = TOLD.map(([date, text], at) => `${JSON.stringify({ id: `t${at}`, date, text })}\n`).join('');
  desk.run(['add', '-', '--input', 'jsonl', '--record', 'talks.db', '-q'], lines);
}, 60_000);

function ask(...args: string[]): string {
  const { out, err } = desk.run(['dyad', 'nor', 'fin', ...args, '--record', 'talks.db']);
  expect(err).toBe('');
  return out;
}

test('a relation in words', () => {
  const told = ask();
  expect(told).toMatch(/^NOR and FIN: \d+ events that happened or go on/);
  expect(told).toMatch(/2024-03-04 {2}strategic partnership \(1 document\)/);
  expect(told).toMatch(/Who speaks for FIN\n +1 {2}Alexander Stubb, 2023-02-06/);
  expect(told).toMatch(/2023 {2}FIN {2}warm 0, firm 0, sharp 1 of 1: warn 1/);
  expect(told).toMatch(/2024 {2}NOR {2}warm 1, .*welcome 1/);
  expect(told).toMatch(/2024 {2}economy 100 %, security 0 % of 2: energy 1, trade 1/);
}, 60_000);

test('as JSON, and its tables as CSV', () => {
  const relation = JSON.parse(ask('-f', 'json')) as { months: { month: string }[]; speakers: { actor: string }[] };
  expect(relation.months[0]?.month).toBe('2023-02');
  expect(relation.speakers.every(({ actor }) => /^a\d+$/.test(actor))).toBe(true);
  const rows = ask('-f', 'csv', '--table', 'months').trimEnd().split('\n');
  expect(rows).toHaveLength(relation.months.length + 1);
  expect(rows[0]).toMatch(/^month,events,intensity,trend,/);
  expect(ask('-f', 'csv', '--table', 'fields')).toContain('2024,2,2,0,1,1');
  expect(ask('-f', 'csv', '--table', 'tones')).toContain('warn 1');
}, 60_000);

test('the record knew nothing of it before it was added', () => {
  expect(ask('--as-of', '2020-01-01')).toBe('');
}, 60_000);

test('an older record is filled as a new one is written', async () => {
  const record = await Record.open(`${desk.folder}/talks.db`, { now: () => '' });
  const rows = async () => [
    await record.db
      .selectFrom('statement_dyads')
      .selectAll()
      .orderBy('reading_id')
      .orderBy('statement')
      .orderBy('source')
      .orderBy('target')
      .execute(),
    await record.db.selectFrom('field_dyads').selectAll().orderBy('reading_id').orderBy('field').orderBy('one').orderBy('other').execute(),
  ];
  const written = await rows();
  expect(written.every((table) => table.length > 0)).toBe(true);
  await record.db.schema.dropTable('statement_dyads').execute();
  await record.db.schema.dropTable('field_dyads').execute();
  await pairs.up(record.db, record.engine);
  expect(await rows()).toEqual(written);
  await record.close();
});
