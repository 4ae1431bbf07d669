import { on } from 'node:events';
import type { Readable } from 'node:stream';
import type { Judged } from '../../record/index.ts';
import { type ReadTable, RecordFault, type Stretch } from '../../store/index.ts';
import { OWN_PIPE, programBeside, startProcess } from '../../work/index.ts';
import { BytesInTurn } from './bytes-in-turn.ts';
import type { Chunks } from './chunks.ts';

/** What is to be written, as processes are told once. */
export interface SliceTask {
  /** Path of the record. */
  readonly where: string;
  readonly table: ReadTable;
  readonly asOf?: string | undefined;
  readonly judged?: Judged | undefined;
}

/** With the file descriptor that rows are written to. */
export type SliceOrder = SliceTask & { readonly pipe: number };

/** What is said of each slice; its rows come by the process's pipe. */
export type Slice = { readonly bytes: number } | { readonly problem: string };

/** Readings whose rows are written in one go, and slices that a process is ahead of what is taken from it. */
const READINGS = 1000;
const AHEAD = 2;
/** Most memory of a process (MB): rows are written as they are read, and few live long. */
const MEMORY = ['--max-old-space-size=512', '--max-semi-space-size=16'];

/**
 * Rows as CSV of the readings up to the one of the number `last`, written by several processes, so many readings at a time, and handed
 * out in order. Threads of one process would wait for each other: SQLite counts its memory under one lock.
 */
export async function* slicesAsCsv(task: SliceTask, last: number, processes: number, readings = READINGS): Chunks {
  const writers = Array.from({ length: processes }, () => startProcess(programBeside(import.meta.url, 'slice-worker'), MEMORY, true));
  try {
    const answers = writers.map((writer) => on(writer, 'message', { close: ['exit'] }));
    const pipes = writers.map(({ stdio }) => new BytesInTurn(stdio[OWN_PIPE] as Readable));
    for (const writer of writers) writer.send({ ...task, pipe: OWN_PIPE } satisfies SliceOrder);
    const ask = (number: number) => {
      const after = number * readings;
      if (after < last) writers[number % processes]?.send({ after, last: after + readings } satisfies Stretch);
    };
    for (let number = 0; number < AHEAD * processes; number++) ask(number);
    for (let number = 0; number * readings < last; number++) {
      const { value, done } = await (answers[number % processes] as (typeof answers)[number]).next();
      if (done) throw new Error('a process that wrote rows ended');
      const [slice] = value as [Slice];
      if ('problem' in slice) throw new RecordFault(slice.problem);
      ask(number + AHEAD * processes);
      yield* (pipes[number % processes] as BytesInTurn).take(slice.bytes);
    }
  } finally {
    for (const writer of writers) writer.kill();
  }
}
