/**
 * How many jobs a second the queue alone takes in and gives out: enqueued, taken and ended a hundred at once, with nothing read.
 * npm run bench -- queue [--jobs 20000] [--workers 2] [--record postgres://… ] [--write]
 * Without --record: a SQLite file of its own. A PostgreSQL database must be empty.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Article } from '../src/domain/index.ts';
import { type Added, addDocument, enqueue, finishJobs, PRIORITY, queueStatus, Record, takeJobs } from '../src/store/index.ts';
import { ReadingPool } from '../src/work/index.ts';
import { describeMachine, type Provenance, tellProvenance } from './provenance.ts';
import { writeResult } from './results.ts';
import { drawTable } from './table.ts';

interface QueueSpeed extends Provenance {
  readonly machine: string;
  readonly database: string;
  readonly jobs: number;
  readonly workers: number;
  /** Jobs a second. */
  readonly enqueued: number;
  readonly ended: number;
  readonly both: number;
}

const AT_ONCE = 100;
const LEASE = 60_000;

export async function run(given: string[]): Promise<void> {
  const { values } = parseArgs({
    args: given,
    options: {
      jobs: { type: 'string', default: '20000' },
      workers: { type: 'string', default: '2' },
      record: { type: 'string' },
      write: { type: 'boolean' },
    },
  });
  const folder = mkdtempSync(join(tmpdir(), 'chancery-queue-'));
  try {
    const speed = await measure(values.record ?? join(folder, 'queue.db'), Number(values.jobs), Number(values.workers));
    console.log(
      drawTable(
        ['', 'jobs/s'],
        [
          ['enqueued', String(speed.enqueued)],
          ['taken and ended', String(speed.ended)],
          ['both, one after the other', String(speed.both)],
        ],
      ),
    );
    if (values.write) writeResult(`queue-${speed.database.toLowerCase()}`, speed);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measure(where: string, jobs: number, workers: number): Promise<QueueSpeed> {
  const record = await Record.open(where, { create: true, now: () => new Date().toISOString() });
  try {
    const made = await addOne(record);
    const begun = performance.now();
    for (let from = 0; from < jobs; from += AT_ONCE)
      await record.write(async (db) => {
        for (let number = from; number < Math.min(jobs, from + AT_ONCE); number++)
          await enqueue(db, { article: articleOf(number), place: `job ${number}`, priority: PRIORITY.archive }, 'bench', record.now());
      });
    const queued = performance.now();
    await Promise.all(Array.from({ length: workers }, (_, worker) => empty(record, `worker ${worker}`, made)));
    const done = performance.now();
    const status = await queueStatus(record);
    if (status.done !== jobs || status.waiting !== 0) throw new Error(`${status.done} of ${jobs} jobs were ended`);
    const rate = (milliseconds: number) => Math.round(jobs / (milliseconds / 1000));
    return {
      ...tellProvenance(new Date()),
      machine: describeMachine(),
      database: where.startsWith('postgres') ? 'PostgreSQL' : 'SQLite',
      jobs,
      workers,
      enqueued: rate(queued - begun),
      ended: rate(done - queued),
      both: rate(done - begun),
    };
  } finally {
    await record.close();
  }
}

/** The work itself is left out: each job ends as one whose text was there before. */
async function empty(record: Record, worker: string, made: Added): Promise<void> {
  for (;;) {
    const jobs = await takeJobs(record, worker, LEASE, AT_ONCE);
    if (jobs.length === 0) return;
    await finishJobs(
      record,
      jobs.map((job) => ({ job, made })),
    );
  }
}

async function addOne(record: Record): Promise<Added> {
  const article = articleOf(-1);
  const pool = new ReadingPool(1);
  try {
    const done = await pool.run({ kind: 'read', article, format: 'json', width: 100, colour: false });
    return await addDocument(record, article, { json: done.output.trimEnd(), words: done.words, reader: 'bench' });
  } finally {
    await pool.close();
  }
}

function articleOf(number: number): Article {
  return { id: `job-${number}`, text: `Minister ${number} spoke.`, title: null, date: null, publisher: null, url: null, language: 'en' };
}
