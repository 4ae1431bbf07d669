import { isQueueEmpty, type Record } from '../../store/index.ts';
import { workQueue } from '../work-queue.ts';

/** Milliseconds that the model is kept loaded while nothing comes to be read. */
const PATIENCE = 300_000;
/** Milliseconds that an article of a reader that is gone is left alone. */
const LEASE = 60_000;

interface SpellOptions {
  /** Reading processes; with 0 others read the queue. */
  readonly workers: number;
  /** What reads, as `readerVersion` says. */
  readonly reader: string;
  /** Hears of what made reading on impossible. */
  readonly stop: (error: unknown) => void;
}

/** Reads the queue while there is something in it, and a while longer, so that a model is not loaded for each article nor kept for none. */
export class ReadingSpell {
  readonly #record: Record;
  readonly #options: SpellOptions;
  #ending: NodeJS.Timeout | null = null;
  #reading = false;

  constructor(record: Record, options: SpellOptions) {
    this.#record = record;
    this.#options = options;
  }

  /** Reads from now on until nothing has come for a while. */
  begin(): void {
    this.#ending?.refresh();
    if (this.#reading || this.#options.workers === 0) return;
    this.#reading = true;
    this.#read().catch(this.#options.stop);
  }

  async #read(): Promise<void> {
    const end = new AbortController();
    const ending = setTimeout(() => end.abort(), PATIENCE);
    this.#ending = ending;
    const { workers, reader } = this.#options;
    try {
      await workQueue(this.#record, { workers, reader, lease: LEASE, once: false, signal: end.signal }, () => void ending.refresh());
    } finally {
      clearTimeout(ending);
      this.#reading = false;
    }
    if (!(await isQueueEmpty(this.#record))) this.begin();
  }
}
