import { parentPort, workerData } from 'node:worker_threads';
import { type OwnActors, useOwnActors } from '../tables/index.ts';
import { perform } from './perform.ts';
import type { Done, Task } from './task.ts';

/** What a worker answers: the task's number with what came of it, or with the bug that stopped it. */
export type Answer = { readonly number: number } & ({ readonly done: Done } | { readonly failure: string });

/** A task with its number, or to stop. */
export type Order = { readonly number: number; readonly task: Task } | 'stop';

const own = workerData as OwnActors | null;
if (own) useOwnActors(own);

parentPort?.on('message', (order: Order) => {
  // Ends this thread. Orders arrive between two runs of the model; ending a thread from outside, inside one, aborts the process.
  if (order === 'stop') process.exit();
  const { number, task } = order;
  perform(task).then(
    (done) => parentPort?.postMessage({ number, done } satisfies Answer),
    (error: unknown) => {
      const failure = error instanceof Error ? (error.stack ?? error.message) : String(error);
      parentPort?.postMessage({ number, failure } satisfies Answer);
    },
  );
});
