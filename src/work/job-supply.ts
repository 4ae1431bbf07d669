import { giveBackJobs, type Job, type Record, takeJobs } from '../store/index.ts';

/** Hands out jobs one by one that it takes many at once: one transaction for all of them. */
export class JobSupply {
  readonly #record: Record;
  readonly #worker: string;
  readonly #lease: number;
  readonly #most: number;
  #jobs: Job[] = [];
  #taking: Promise<void> | null = null;

  constructor(record: Record, worker: string, lease: number, most: number) {
    this.#record = record;
    this.#worker = worker;
    this.#lease = lease;
    this.#most = most;
  }

  /** Null where no job is due. */
  async next(): Promise<Job | null> {
    if (this.#jobs.length === 0) {
      this.#taking ??= this.#take().finally(() => {
        this.#taking = null;
      });
      await this.#taking;
    }
    return this.#jobs.shift() ?? null;
  }

  /** What was not begun goes back into the queue. */
  async close(): Promise<void> {
    await this.#taking?.catch(() => {});
    await giveBackJobs(this.#record, this.#worker, this.#jobs.splice(0));
  }

  async #take(): Promise<void> {
    this.#jobs = await takeJobs(this.#record, this.#worker, this.#lease, this.#most);
  }
}
