import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeArticle } from '../../src/ingest/index.ts';
import { enqueue, PRIORITY, Record, takeJobs } from '../../src/store/index.ts';
import { TableSource } from '../../src/work/table-source.ts';

const LEASE = 60_000;
let folder: string;
let record: Record;
let clock: number;
beforeEach(async () => {
  clock = Date.parse('2031-06-01T12:00:00.000Z');
  folder = mkdtempSync(join(tmpdir(), 'chancery-table-source-'));
  record = await Record.open(join(folder, 'r.db'), { create: true, now: () => new Date(clock).toISOString() });
  for (const text of ['It rained.', 'It snowed.', 'It thawed.'])
    await record.write((db) => enqueue(db, { article: makeArticle(text), place: text, priority: PRIORITY.live }, 'r1', record.now()));
});
afterEach(async () => {
  await record.close();
  rmSync(folder, { recursive: true });
});
const places = (jobs: readonly { readonly place: string }[]) => jobs.map(({ place }) => place);

test('a worker keeps the jobs that it has; one in its name that it never heard of is taken by another when its lease is over', async () => {
  const source = new TableSource(record, LEASE);
  // The connection was lost after this, and before its answer: the jobs are taken again.
  expect(places(await takeJobs(record, source.worker, LEASE, 1))).toEqual(['It rained.']);
  expect(places(await source.take(1))).toEqual(['It snowed.']);
  clock += 50_000;
  await source.keep();
  clock += 50_000;
  expect(places(await takeJobs(record, 'another', LEASE, 3))).toEqual(['It rained.', 'It thawed.']);
});

test('what it gave back or ended is kept no longer', async () => {
  const source = new TableSource(record, LEASE);
  const [first, second, third] = await source.take(3);
  if (!(first && second && third)) throw new Error('no jobs');
  await source.giveBack([first]);
  source.settle(second);
  clock += 50_000;
  await source.keep();
  clock += 50_000;
  expect(places(await takeJobs(record, 'another', LEASE, 3))).toEqual(['It rained.', 'It snowed.']);
});
