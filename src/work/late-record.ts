import { Record } from '../store/index.ts';

/** A connection to a record to write over, opened when it is needed first. */
export class LateRecord {
  readonly #where: string;
  readonly #now: () => string;
  #record: Promise<Record> | null = null;

  /** `where`: the path of the record, or `postgres://…`. */
  constructor(where: string, now: () => string) {
    this.#where = where;
    this.#now = now;
  }

  open(): Promise<Record> {
    this.#record ??= Record.open(this.#where, { now: this.#now });
    // What failed once may succeed the next time.
    this.#record.catch(() => {
      this.#record = null;
    });
    return this.#record;
  }

  async close(): Promise<void> {
    const record = await this.#record?.catch(() => null);
    await record?.close();
  }
}
