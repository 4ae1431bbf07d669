import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeArticle } from '../../../src/ingest/index.ts';
import { enqueue, finishJobs, markSent, PRIORITY, Record, takeJobs, untoldRecords } from '../../../src/store/index.ts';
import { emptyReading } from '../empty-reading.ts';

let folder: string;
let record: Record;
const now = () => new Date().toISOString();
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chancery-twice-'));
  record = await Record.open(join(folder, 'r.db'), { create: true, now });
});
afterAll(async () => {
  await record.close();
  rmSync(folder, { recursive: true });
});

test('subscribers are still to be told of a record whose job was ended twice', async () => {
  await record.write((db) => enqueue(db, { article: makeArticle('It rained.'), place: 'p', priority: PRIORITY.live }, 'r1', now()));
  const [job] = await takeJobs(record, 'a', 60_000, 1);
  if (!job) throw new Error('no job');
  await markSent(record, [job.id]);
  const ended = [{ job, made: { json: emptyReading('It rained.'), words: 2, reader: 'r1' } }];
  expect((await finishJobs(record, ended))[0]?.outcome).toBe('added');
  expect((await finishJobs(record, ended))[0]?.outcome).toBe('same');
  expect(await untoldRecords(record, 10)).toMatchObject([{ job: job.id, words: 2 }]);
});
