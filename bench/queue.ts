/**
 * How many jobs a second the queue alone takes in and gives out: enqueued, taken and ended a hundred at once, with nothing read.
 * npm run bench -- queue [--jobs 20000] [--workers 2] [--record postgres://… ] [--queue nats://… ] [--write]
 * Without --record: a SQLite file of its own. A PostgreSQL database must be empty, and so must be the queue of a NATS server.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Article } from '../src/domain/index.ts';
import { type Added, addDocument, enqueue, finishJobs, isQueueEmpty, PRIORITY, queueStatus, Record } from '../src/store/index.ts';
import { type JobSource, ReadingPool, TableSource } from '../src/work/index.ts';
import { NatsQueue, NatsSource, QueueTender, readQueueAddress } from '../src/work/nats/index.ts';
import { describeMachine, type Provenance, tellProvenance } from './provenance.ts';
import { writeResult } from './results.ts';
import { drawTable } from './table.ts';

interface QueueSpeed extends Provenance {
  readonly machine: string;
  readonly database: string;
  /** What hands the jobs out, if not the database. */
  readonly server?: 'NATS';
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
      queue: { type: 'string' },
      write: { type: 'boolean' },
    },
  });
  const address = values.queue === undefined ? null : readQueueAddress(values.queue);
  if (values.queue !== undefined && !address) throw new Error(`${values.queue}: not an address of a queue`);
  const folder = mkdtempSync(join(tmpdir(), 'chancery-queue-'));
  const queue = address && (await NatsQueue.open(address));
  try {
    const speed = await measure(values.record ?? join(folder, 'queue.db'), queue, Number(values.jobs), Number(values.workers));
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
    if (values.write) writeResult(`queue-${queue ? 'nats-' : ''}${speed.database.toLowerCase()}`, speed);
  } finally {
    await queue?.close();
    rmSync(folder, { recursive: true });
  }
}

async function measure(where: string, queue: NatsQueue | null, jobs: number, workers: number): Promise<QueueSpeed> {
  const record = await Record.open(where, { create: true, now: () => new Date().toISOString() });
  try {
    const made = await addOne(record);
    const tender = queue && new QueueTender(record, queue);
    await tender?.begin();
    const begun = performance.now();
    for (let from = 0; from < jobs; from += AT_ONCE) {
      await record.write(async (db) => {
        for (let number = from; number < Math.min(jobs, from + AT_ONCE); number++)
          await enqueue(db, { article: articleOf(number), place: `job ${number}`, priority: PRIORITY.archive }, 'bench', record.now());
      });
      const unsent = await tender?.send();
      if (unsent) throw new Error(unsent);
    }
    const queued = performance.now();
    const open = () => (queue ? NatsSource.open(record, queue, LEASE, AT_ONCE) : new TableSource(record, LEASE));
    await Promise.all(Array.from({ length: workers }, async () => empty(record, await open(), made)));
    const done = performance.now();
    const status = await queueStatus(record);
    if (status.done !== jobs || status.waiting !== 0) throw new Error(`${status.done} of ${jobs} jobs were ended`);
    const rate = (milliseconds: number) => Math.round(jobs / (milliseconds / 1000));
    return {
      ...tellProvenance(new Date()),
      machine: describeMachine(),
      database: where.startsWith('postgres') ? 'PostgreSQL' : 'SQLite',
      ...(queue ? { server: 'NATS' as const } : {}),
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
async function empty(record: Record, source: JobSource, made: Added): Promise<void> {
  while (!(await isQueueEmpty(record))) {
    const jobs = await source.take(AT_ONCE);
    if (jobs.length === 0) await source.rest(new AbortController().signal);
    await finishJobs(
      record,
      jobs.map((job) => ({ job, made })),
    );
    for (const job of jobs) source.settle(job, 'done');
  }
  await source.close();
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
