import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { slicesAsCsv } from '../../../src/api/exports/slices.ts';
import { tableAsCsv } from '../../../src/api/exports/tables.ts';
import { lastReading, READ_TABLES, Record } from '../../../src/store/index.ts';
import { JSON_LINES } from '../../cli/record-articles.ts';
import { Desk } from '../../cli/run-chancery.ts';

const AGREED = `${JSON.stringify({ id: 'swe-2', date: '2024-05-05', text: 'Sweden and Norway agreed to build a joint rescue centre, the Swedish Foreign Ministry said in a statement on Sunday.' })}\n`;

const desk = new Desk();
let record: Record;
beforeAll(async () => {
  const { status } = desk.run(['add', '-', '--input', 'jsonl', '--record', 'talks.db', '-q'], JSON_LINES + AGREED);
  expect(status).toBe(0);
  record = await Record.open(desk.at('talks.db'), { readOnly: true, now: () => '2024-05-03T00:00:00Z' });
}, 60_000);
afterAll(async () => {
  await record?.close();
  desk.clear();
});

test.each(READ_TABLES)(
  '%s: what processes write in turn is what one writes',
  async (table) => {
    const whole = await text(tableAsCsv(record, table));
    const rows = whole.slice(whole.indexOf('\n') + 1);
    expect(rows).not.toBe('');
    const last = await lastReading(record);
    for (const [processes, readings] of [
      [2, 1],
      [3, 2],
      [2, last + 5],
    ] as const)
      expect(await text(slicesAsCsv({ where: desk.at('talks.db'), table }, last, processes, readings)), `${processes} ${readings}`).toBe(
        rows,
      );
  },
  120_000,
);

test('who stops reading stops the processes', async () => {
  const taken: unknown[] = [];
  for await (const chunk of slicesAsCsv({ where: desk.at('talks.db'), table: 'events' }, await lastReading(record), 2, 1)) {
    taken.push(chunk);
    break;
  }
  expect(taken).toHaveLength(1);
});

test('what is wrong with the record is said as elsewhere', async () => {
  const where = desk.at('nowhere.db');
  await expect(text(slicesAsCsv({ where, table: 'events' }, 5, 2))).rejects.toThrow(`${where}: there is no such record`);
});
