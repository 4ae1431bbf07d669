import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeArticle } from '../../../src/ingest/index.ts';
import {
  adoptAdditions,
  enqueue,
  failJob,
  finishJobs,
  handIn,
  keepJobs,
  PRIORITY,
  queueStatus,
  Record,
  takeJobs,
} from '../../../src/store/index.ts';
import { emptyReading } from '../empty-reading.ts';

const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000];
let folder: string;
let record: Record;
let clock: number;
beforeEach(async () => {
  clock = Date.parse('2031-06-01T12:00:00.000Z');
  folder = mkdtempSync(join(tmpdir(), 'chancery-clock-'));
  record = await Record.open(join(folder, 'r.db'), { create: true, now: () => new Date(clock).toISOString() });
  await record.write((db) => enqueue(db, { article: makeArticle('It rained.'), place: 'p', priority: PRIORITY.live }, 'r1', record.now()));
});
afterEach(async () => {
  await record.close();
  rmSync(folder, { recursive: true });
});
const take = (worker: string) => takeJobs(record, worker, MINUTE, 1);

test.each([
  ['a day', DAY],
  ['two hours', 2 * HOUR],
])('a job of a worker that is gone is taken by another although the clock was set back by %s meanwhile', async (_, jump) => {
  expect(await take('gone')).toHaveLength(1);
  clock -= jump;
  expect(await take('other')).toMatchObject([{ id: 1, tries: 2 }]);
});

test('set back by less than an hour, it is taken when the clock is where it was, and its lease over', async () => {
  await take('gone');
  clock -= 10 * MINUTE;
  expect(await take('other')).toEqual([]);
  clock += 11 * MINUTE + 1;
  expect(await take('other')).toHaveLength(1);
});

test('a worker that lives keeps its job through a clock that is set back, by its next sign of life', async () => {
  await take('alive');
  clock -= DAY;
  await keepJobs(record, 'alive', MINUTE, [1]);
  expect(await take('other')).toEqual([]);
});

test('a job that waits for its next try does not wait longer for a clock that was set back', async () => {
  const [job] = await take('a');
  if (!job) throw new Error('no job');
  expect(await failJob(record, job, { code: 'unreadable', where: 'p', detail: 'it cannot' }, 'a')).toBe('later');
  expect(await take('b')).toEqual([]);
  clock -= DAY;
  expect(await take('b')).toMatchObject([{ id: 1, tries: 2 }]);
});

test('a clock that is set forward ends every lease: a job is read by two, and its document is there once', async () => {
  const jobs = [await take('first')];
  clock += DAY;
  jobs.push(await take('second'));
  for (const [job] of jobs) {
    if (!job) throw new Error('no job');
    await finishJobs(record, [{ job, made: { json: emptyReading('It rained.'), words: 2, reader: 'r1' } }]);
  }
  expect(await queueStatus(record)).toMatchObject({ documents: 1, waiting: 0, done: 1, dead: 0 });
});

test('what was handed in to a server that is gone is opened by another although the clock was set back', async () => {
  const id = await handIn(record, { name: 'a text', given: '[]', by: null, owner: 'gone' }, 10);
  clock -= DAY;
  expect((await adoptAdditions(record, 'other', new Set())).map((one) => one.id)).toEqual([id]);
});
