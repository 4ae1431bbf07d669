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
  readonly #held = new Set<number>();

  constructor(record: Record, lease: number) {
    this.#record = record;
    this.#lease = lease;
  }

  async take(most: number): Promise<Job[]> {
    const jobs = await takeJobs(this.#record, this.worker, this.#lease, most);
    for (const { id } of jobs) this.#held.add(id);
    return jobs;
  }

  async giveBack(jobs: readonly Job[]): Promise<void> {
    for (const job of jobs) this.settle(job);
    await giveBackJobs(this.#record, this.worker, jobs);
  }

  keep(): Promise<void> {
    return keepJobs(this.#record, this.worker, this.#lease, this.#held);
  }

  // What became of it the table knows.
  settle({ id }: Job): void {
    this.#held.delete(id);
  }

  async rest(signal: AbortSignal): Promise<void> {
    await sleep(IDLE, undefined, { signal }).catch(() => {});
  }

  async close(): Promise<void> {}
}
