import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeArticle } from '../../src/ingest/index.ts';
import { checkRecord, deadLetters, enqueue, PRIORITY, queueStatus, Record, replayJobs, takeJobs } from '../../src/store/index.ts';
import { type WorkNews, workQueue } from '../../src/work/index.ts';

let folder: string;
let record: Record;
const now = () => new Date().toISOString();
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chancery-queue-'));
  record = await Record.open(join(folder, 'r.db'), { create: true, now });
});
afterEach(async () => {
  await record.close();
  rmSync(folder, { recursive: true });
});

const put = (text: string, priority: 0 | 1 = PRIORITY.archive, reader = 'r1') =>
  record.write((db) => enqueue(db, { article: makeArticle(text), place: text, priority }, reader, now()));

async function work(workers = 1): Promise<WorkNews[]> {
  const news: WorkNews[] = [];
  const process = { time: 700, timePerThousand: 0, program: new URL('./flawed-reading-worker.ts', import.meta.url) };
  const options = { workers, reader: 'r1', lease: 5000, once: true, signal: new AbortController().signal, process };
  await workQueue(record, options, (one) => void news.push(one));
  return news;
}
async function letters() {
  const all = [];
  for await (const letter of deadLetters(record)) all.push(letter);
  return all;
}

describe('the queue', () => {
  test('an article delivered twice is one job; live ones come first', { timeout: 60_000 }, async () => {
    expect(await put('from the archive')).toBe(1);
    expect(await put('from the archive')).toBeNull();
    expect(await put('of today', PRIORITY.live)).toEqual(expect.any(Number));
    expect((await work()).map(({ job }) => job.place)).toEqual(['of today', 'from the archive']);
    expect(await put('of today', PRIORITY.live)).toBeNull();
    // For another reader it is another job, and the same document.
    expect(await put('of today', PRIORITY.live, 'r2')).toEqual(expect.any(Number));
    expect(await work()).toMatchObject([{ added: { outcome: 'same' } }]);
    expect((await queueStatus(record)).documents).toBe(2);
  });

  test('a job and what it was made of are there together or not at all', async () => {
    const failing = record.write(async (db) => {
      await enqueue(db, { article: makeArticle('half'), place: 'half', priority: PRIORITY.live }, 'r1', now());
      throw new Error('the power went');
    });
    await expect(failing).rejects.toThrow('the power went');
    expect(await queueStatus(record)).toMatchObject({ waiting: 0, documents: 0 });
  });

  test('a job belongs to one worker until its lease runs out', async () => {
    await put('one');
    expect(await takeJobs(record, 'a', 100, 5)).toMatchObject([{ id: 1, tries: 1 }]);
    expect(await takeJobs(record, 'b', 100, 5)).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 120));
    expect(await takeJobs(record, 'b', 100, 5)).toMatchObject([{ id: 1, tries: 2, crashes: 0 }]);
  });

  test('what crashes or hangs the reader is set aside after two tries with its Problem, and stops nobody', async () => {
    for (const text of ['this will crash', 'all is well', 'this will hang', 'all is well too']) await put(text);
    const news = await work(2);
    expect(news.filter((one) => 'added' in one)).toHaveLength(2);
    expect(await letters()).toMatchObject([
      { id: 1, place: 'this will crash', code: 'crash', problem: 'the reading ended with SIGSEGV', tries: 2 },
      { id: 3, place: 'this will hang', code: 'crash', problem: 'it took more than 0.7 seconds', tries: 2 },
    ]);
    expect(await queueStatus(record)).toMatchObject({ documents: 2, waiting: 0, done: 2, dead: 2, problems: [{ code: 'crash', jobs: 2 }] });
    expect(await replayJobs(record, [3])).toBe(1);
    expect(await queueStatus(record)).toMatchObject({ waiting: 1, dead: 1 });
  }, 30_000);

  test('a failure is tried again later, each time after a longer while', async () => {
    await put('this will fail');
    const controller = new AbortController();
    const process = { time: 700, timePerThousand: 0, program: new URL('./flawed-reading-worker.ts', import.meta.url) };
    const options = { workers: 1, reader: 'r1', lease: 5000, once: true, signal: controller.signal, process };
    const at: number[] = [];
    await workQueue(record, options, (news) => {
      at.push(Date.now());
      expect(news).toMatchObject({ fate: 'later', problem: { code: 'unreadable' } });
      if (at.length === 2) controller.abort();
    });
    expect((at[1] as number) - (at[0] as number)).toBeGreaterThanOrEqual(1900);
    expect(await queueStatus(record)).toMatchObject({ waiting: 1, dead: 0 });
  }, 30_000);

  test('a reading that cannot be stored stops only itself', async () => {
    await put('this will garble');
    const controller = new AbortController();
    const process = { time: 5000, timePerThousand: 0, program: new URL('./flawed-reading-worker.ts', import.meta.url) };
    const options = { workers: 1, reader: 'r1', lease: 5000, once: true, signal: controller.signal, process };
    await workQueue(record, options, (news) => {
      expect(news).toMatchObject({ fate: 'later', problem: { code: 'unreadable', detail: expect.stringContaining('JSON') } });
      controller.abort();
    });
    expect(await queueStatus(record)).toMatchObject({ waiting: 1, documents: 0 });
  }, 30_000);

  test('check finds a job whose document or article is gone', async () => {
    for (const text of ['one', 'two']) await put(text);
    await record.db.updateTable('jobs').set({ state: 'done' }).where('place', '=', 'one').execute();
    await record.db.updateTable('jobs').set({ article: null }).where('place', '=', 'two').execute();
    const wrong: string[] = [];
    for await (const line of checkRecord(record)) wrong.push(line);
    expect(wrong).toEqual([
      'job 1: one is said to be read, and names no document',
      'job 1: one is said to be read, and waits to be',
      'job 1: one is said to be over, and not since when',
      'job 2: two waits to be read, and its article is gone',
    ]);
  });
});
