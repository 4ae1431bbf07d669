import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Judged } from '../../record/index.ts';
import { type ReadTable, RecordFault, type Stretch } from '../../store/index.ts';
import { programBeside } from '../../work/index.ts';
import type { Chunks } from './chunks.ts';

/** What threads are told once. */
export interface SliceTask {
  /** Path of the record. */
  readonly where: string;
  readonly table: ReadTable;
  readonly asOf?: string | undefined;
  readonly judged?: Judged | undefined;
}

export type Slice = { readonly rows: Uint8Array } | { readonly problem: string };

/** Readings whose rows are written in one go, and slices that a thread is ahead of what is taken from it. */
const READINGS = 1000;
const AHEAD = 2;

/** Rows as CSV of the readings up to the one of the number `last`, written on several threads, so many readings at a time, and handed out in order. */
export async function* slicesAsCsv(task: SliceTask, last: number, threads: number, readings = READINGS): Chunks {
  const workers = Array.from({ length: threads }, () => new Worker(programBeside(import.meta.url, 'slice-worker'), { workerData: task }));
  try {
    const answers = workers.map((worker) => on(worker, 'message'));
    const ask = (number: number) => {
      const after = number * readings;
      if (after < last) workers[number % threads]?.postMessage({ after, last: after + readings } satisfies Stretch);
    };
    for (let number = 0; number < AHEAD * threads; number++) ask(number);
    for (let number = 0; number * readings < last; number++) {
      const { value } = await (answers[number % threads] as (typeof answers)[number]).next();
      const [slice] = value as [Slice];
      if ('problem' in slice) throw new RecordFault(slice.problem);
      ask(number + AHEAD * threads);
      yield slice.rows;
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
