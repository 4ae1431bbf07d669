import { type Added, type Ended, finishJobs, type Record, RecordFault } from '../store/index.ts';

interface Waiting {
  readonly ended: Ended;
  readonly resolve: (added: Added) => void;
  readonly reject: (error: unknown) => void;
}

/** Ends jobs: those that end while others are being stored are stored together next, in one transaction. */
export class JobEnds {
  readonly #record: Record;
  #waiting: Waiting[] = [];
  #storing = false;

  constructor(record: Record) {
    this.#record = record;
  }

  /** Answers when it is stored for good. Rejects with what could not be stored; others stored with it are not touched. */
  end(ended: Ended): Promise<Added> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ ended, resolve, reject });
      if (!this.#storing) void this.#store();
    });
  }

  async #store(): Promise<void> {
    this.#storing = true;
    while (this.#waiting.length > 0) await this.#storeAll(this.#waiting.splice(0));
    this.#storing = false;
  }

  async #storeAll(batch: readonly Waiting[]): Promise<void> {
    try {
      const added = await finishJobs(
        this.#record,
        batch.map(({ ended }) => ended),
      );
      for (const [at, { resolve }] of batch.entries()) resolve(added[at] as Added);
    } catch (error) {
      const alone = batch.length > 1 && !(this.#record.engine.explain(error) instanceof RecordFault);
      if (!alone) for (const { reject } of batch) reject(error);
      // One of them cannot be stored, and it is not known which.
      else for (const one of batch) await this.#storeAll([one]);
    }
  }
}
