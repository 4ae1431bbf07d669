import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Problem } from '../domain/index.ts';
import {
  type Added,
  failJob,
  findSame,
  finishJob,
  isQueueEmpty,
  type Job,
  keepJobs,
  type Record,
  RecordFault,
  takeJob,
  writeMeetings,
} from '../store/index.ts';
import { PROCESS_OPTIONS, type ProcessOptions, ReadingProcess } from './reading-process.ts';

export interface WorkOptions {
  /** Reading processes. */
  readonly workers: number;
  /** What reads, as `readerVersion` says. */
  readonly reader: string;
  /** Milliseconds that a job belongs to a worker that gives no sign of life. */
  readonly lease: number;
  /** Ends when the queue is empty. */
  readonly once: boolean;
  /** Ends the work; articles under way are finished. */
  readonly signal: AbortSignal;
  readonly process?: ProcessOptions;
}

/** What is told of the work as it goes on. */
export type WorkNews =
  | { readonly job: Job; readonly added: Added; readonly words: number }
  | { readonly job: Job; readonly problem: Problem; readonly fate: 'later' | 'dead' };

/** Milliseconds between two looks at an empty queue. */
const IDLE = 500;
/** Milliseconds between two writings of the meetings while there is work without end. */
const MEETINGS = 60_000;

/** Reads what is in the queue. Each article is stored in one transaction with its job's end, so that neither is there without the other. */
export async function workQueue(record: Record, options: WorkOptions, tell: (news: WorkNews) => void | Promise<void>): Promise<void> {
  const worker = randomUUID();
  const meetings = new Meetings(record);
  // A lease that could not be prolonged is the fault of the record, which the next write tells.
  const kept = setInterval(() => void keepJobs(record, worker, options.lease).catch(() => {}), options.lease / 3);
  const work = async () => {
    const reader = new ReadingProcess(options.process ?? PROCESS_OPTIONS);
    try {
      while (!options.signal.aborted) {
        const job = await takeJob(record, worker, options.lease);
        if (job) {
          await tell(await perform(record, job, reader, options.reader, worker, meetings));
          await meetings.write(MEETINGS);
        } else {
          await meetings.write(0);
          if (options.once && (await isQueueEmpty(record))) return;
          await sleep(IDLE, undefined, { signal: options.signal }).catch(() => {});
        }
      }
    } finally {
      reader.close();
    }
  };
  try {
    await Promise.all(Array.from({ length: options.workers }, work));
    await meetings.write(0);
  } finally {
    clearInterval(kept);
  }
}

async function perform(
  record: Record,
  job: Job,
  process: ReadingProcess,
  reader: string,
  worker: string,
  meetings: Meetings,
): Promise<WorkNews> {
  const fail = async (problem: Problem): Promise<WorkNews> => {
    const fate = await failJob(record, job, problem, worker);
    return { job, problem: { ...problem, where: job.place }, fate };
  };
  const same = await findSame(record, job.article);
  if (same) return { job, added: await finishJob(record, job, same), words: 0 };
  const read = await process.read(job.article);
  if ('code' in read) return fail(read);
  try {
    const added = await finishJob(record, job, { json: read.output.trimEnd(), words: read.words, reader });
    meetings.fresh = true;
    return { job, added, words: read.words };
  } catch (error) {
    // The record's own fault stops the work; a reading that cannot be stored stops only itself.
    const fault = record.engine.explain(error);
    if (fault instanceof RecordFault) throw fault;
    return fail({ code: 'unreadable', where: job.place, detail: `a bug in the reader: ${error instanceof Error ? error.message : error}` });
  }
}

/** Meetings over documents are written anew when documents came, and not after each. */
class Meetings {
  readonly #record: Record;
  #written = Date.now();
  fresh = false;

  constructor(record: Record) {
    this.#record = record;
  }

  /** Unless it was done less than so many milliseconds ago. */
  async write(least: number): Promise<void> {
    if (!this.fresh || Date.now() - this.#written < least) return;
    this.fresh = false;
    this.#written = Date.now();
    await writeMeetings(this.#record);
  }
}
