import { type Judging, performJudging, Record, RecordFault } from '../store/index.ts';

/** It cannot be done as the record stands; the message says why. */
class Refused extends Error {
  readonly statusCode = 409;
}

/** Writes down what people judge, over a connection of its own that is opened when it is needed first. */
export class Pen {
  readonly #where: string;
  readonly #now: () => string;
  #record: Promise<Record> | null = null;

  /** `where`: the path of the record, or `postgres://…`. */
  constructor(where: string, now: () => string) {
    this.#where = where;
    this.#now = now;
  }

  /** The number of the judgement. Throws Refused, or a ZodError that names the fields that make no sense. */
  async judge(judging: Judging, by: string): Promise<string> {
    try {
      return await performJudging(await this.#open(), judging, by);
    } catch (error) {
      throw error instanceof RecordFault ? new Refused(error.message) : error;
    }
  }

  async close(): Promise<void> {
    const record = await this.#record?.catch(() => null);
    await record?.close();
  }

  #open(): Promise<Record> {
    this.#record ??= Record.open(this.#where, { now: this.#now });
    // What failed once may succeed the next time.
    this.#record.catch(() => {
      this.#record = null;
    });
    return this.#record;
  }
}
