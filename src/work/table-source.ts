import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { giveBackJobs, type Job, keepJobs, type Record, takeJobs } from '../store/index.ts';
import type { JobSource } from './job-source.ts';

/** Milliseconds between two looks at an empty queue. */
const IDLE = 500;

/** Jobs from the record's own table. */
export class TableSource implements JobSource {
  readonly worker = randomUUID();
  readonly #record: Record;
  readonly #lease: number;

  constructor(record: Record, lease: number) {
    this.#record = record;
    this.#lease = lease;
  }

  take(most: number): Promise<Job[]> {
    return takeJobs(this.#record, this.worker, this.#lease, most);
  }

  giveBack(jobs: readonly Job[]): Promise<void> {
    return giveBackJobs(this.#record, this.worker, jobs);
  }

  keep(): Promise<void> {
    return keepJobs(this.#record, this.worker, this.#lease);
  }

  // The table knows.
  settle(): void {}

  async rest(signal: AbortSignal): Promise<void> {
    await sleep(IDLE, undefined, { signal }).catch(() => {});
  }

  async close(): Promise<void> {}
}
