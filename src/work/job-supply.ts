import type { Job } from '../store/index.ts';
import type { JobSource } from './job-source.ts';

/** Hands out jobs one by one that it takes many at once: one transaction for all of them. */
export class JobSupply {
  readonly #source: JobSource;
  readonly #most: number;
  #jobs: Job[] = [];
  #taking: Promise<void> | null = null;

  constructor(source: JobSource, most: number) {
    this.#source = source;
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
    await this.#source.giveBack(this.#jobs.splice(0));
  }

  async #take(): Promise<void> {
    this.#jobs = await this.#source.take(this.#most);
  }
}
