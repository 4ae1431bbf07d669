import type { Problem } from '../domain/index.ts';
import { type Added, failJob, findSame, isQueueEmpty, type Job, type Record, RecordFault } from '../store/index.ts';
import { JobEnds } from './job-ends.ts';
import type { Fate, JobSource } from './job-source.ts';
import { JobSupply } from './job-supply.ts';
import type { NatsQueue } from './nats/nats-queue.ts';
import { PROCESS_OPTIONS, type ProcessOptions, ReadingProcess } from './reading-process.ts';
import { TableSource } from './table-source.ts';
import { NO_TRACER, type OpenSpan, type Tracer } from './tracing/tracer.ts';

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
  /** Where the numbers of jobs come from, if not from the record's own table. */
  readonly queue?: NatsQueue | null;
  /** Hears how long what takes. */
  readonly tracer?: Tracer;
}

/** What is told of the work as it goes on. */
export type WorkNews =
  | {
      readonly job: Job;
      readonly added: Added;
      readonly words: number;
      readonly seconds: { readonly read: number; readonly store: number };
    }
  | { readonly job: Job; readonly problem: Problem; readonly fate: 'later' | 'dead' };

/** Jobs taken at once for each reading process: few enough that what is live does not wait long behind them. */
const AT_ONCE = 8;

/** Reads what is in the queue. Each article is stored in one transaction with its job's end, so that neither is there without the other. */
export async function workQueue(record: Record, options: WorkOptions, tell: (news: WorkNews) => void | Promise<void>): Promise<void> {
  const { tracer = NO_TRACER } = options;
  const most = AT_ONCE * options.workers;
  const source = await openSource(record, options, most);
  const supply = new JobSupply(source, most);
  const ends = new JobEnds(record);
  // A lease that could not be prolonged is the fault of the record, which the next write tells.
  const kept = setInterval(() => void source.keep().catch(() => {}), options.lease / 3);
  const work = async () => {
    const reader = new ReadingProcess(options.process ?? PROCESS_OPTIONS);
    try {
      while (!options.signal.aborted) {
        const job = await supply.next();
        if (job) {
          const news = await tracer.span('job', { job: job.id, place: job.place, try: job.tries }, job.trace, async (span) => {
            const news = await perform(record, job, reader, options.reader, source, ends, span);
            span.know(
              'added' in news ? { outcome: news.added.outcome, words: news.words } : { problem: news.problem.code, fate: news.fate },
            );
            return news;
          });
          source.settle(job, fateOf(news));
          await tell(news);
        } else {
          if (options.once && (await isQueueEmpty(record))) return;
          await source.rest(options.signal);
        }
      }
    } finally {
      reader.close();
    }
  };
  try {
    await Promise.all(Array.from({ length: options.workers }, work));
  } finally {
    clearInterval(kept);
    // Where the record itself is at fault the leases run out.
    await supply.close().catch(() => {});
    await source.close().catch(() => {});
  }
}

async function perform(
  record: Record,
  job: Job,
  process: ReadingProcess,
  reader: string,
  source: JobSource,
  ends: JobEnds,
  span: OpenSpan,
): Promise<WorkNews> {
  const fail = async (problem: Problem): Promise<WorkNews> => {
    const fate = await failJob(record, job, problem, source.worker);
    return { job, problem: { ...problem, where: job.place }, fate };
  };
  const begun = performance.now();
  const same = await findSame(record, job.article);
  if (same) {
    const added = await span.span('write', {}, () => ends.end({ job, made: same }));
    return { job, added, words: 0, seconds: { read: 0, store: secondsSince(begun) } };
  }
  const read = await span.span('read', {}, async (reading) => {
    const read = await process.read(job.article);
    if ('times' in read) for (const { name, begun, ended } of read.times ?? []) reading.past(name, begun, ended);
    return read;
  });
  const seconds = secondsSince(begun);
  if ('code' in read) return fail(read);
  try {
    const made = { json: read.output.trimEnd(), words: read.words, reader };
    const added = await span.span('write', {}, () => ends.end({ job, made }));
    return { job, added, words: read.words, seconds: { read: seconds, store: secondsSince(begun) - seconds } };
  } catch (error) {
    // The record's own fault stops the work; a reading that cannot be stored stops only itself.
    const fault = record.engine.explain(error);
    if (fault instanceof RecordFault) throw fault;
    return fail({ code: 'unreadable', where: job.place, detail: `a bug in the reader: ${error instanceof Error ? error.message : error}` });
  }
}

/** What speaks with a message server is loaded for those alone who have one. */
async function openSource(record: Record, { queue, lease }: WorkOptions, most: number): Promise<JobSource> {
  if (!queue) return new TableSource(record, lease);
  const { NatsSource } = await import('./nats/nats-source.ts');
  return NatsSource.open(record, queue, lease, most);
}

function fateOf(news: WorkNews): Fate {
  return 'added' in news ? 'done' : news.fate;
}

function secondsSince(moment: number): number {
  return (performance.now() - moment) / 1000;
}
