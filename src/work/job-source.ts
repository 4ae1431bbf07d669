import type { Job } from '../store/index.ts';

/** What became of a job that was taken: its end is in the record by then. */
export type Fate = 'done' | 'dead' | 'later';

/** Where the jobs of one worker come from. */
export interface JobSource {
  /** The worker that has the jobs that are taken. */
  readonly worker: string;
  /** The next jobs that are due, `most` of them or fewer, in the order in which they are to be read. */
  take(most: number): Promise<Job[]>;
  /** Puts jobs back that were taken and never begun. */
  giveBack(jobs: readonly Job[]): Promise<void>;
  /** A sign of life: what was taken stays the worker's. */
  keep(): Promise<void>;
  settle(job: Job, fate: Fate): void;
  /** Waits a moment, or until there may be something to take. */
  rest(signal: AbortSignal): Promise<void>;
  close(): Promise<void>;
}
