import { type NewsEnd, newsEnd, type Record } from '../../store/index.ts';

/** Milliseconds between two looks whether the record has grown, whichever process made it grow. */
const EVERY = 1000;

/** Looks at a record on behalf of all who listen, and wakes them when it has grown. Nobody looks while nobody listens. */
export class Watch {
  readonly #record: Record;
  readonly #waiting = new Set<() => void>();
  #timer: NodeJS.Timeout | null = null;
  #end: NewsEnd | null = null;
  listeners = 0;
  /** Another one each time the record was found to have grown. */
  turn = 0;

  constructor(record: Record) {
    this.#record = record;
  }

  /** Until the record has grown since `turn`, so many milliseconds are over, or the signal is given. */
  async wait(turn: number, time: number, signal: AbortSignal): Promise<void> {
    if (signal.aborted || turn !== this.turn) return;
    await new Promise<void>((resolve) => {
      const done = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', done);
        this.#waiting.delete(done);
        resolve();
      };
      const timer = setTimeout(done, time);
      signal.addEventListener('abort', done);
      this.#waiting.add(done);
      this.#timer ??= setTimeout(() => this.#look(), EVERY);
    });
  }

  async #look(): Promise<void> {
    // A server that is away for a moment is asked again.
    const end = await newsEnd(this.#record).catch(() => this.#end);
    this.#timer = null;
    const grown = end?.reading !== this.#end?.reading || end?.change !== this.#end?.change;
    this.#end = end;
    if (grown) {
      this.turn++;
      for (const wake of [...this.#waiting]) wake();
    } else if (this.#waiting.size > 0) this.#timer ??= setTimeout(() => this.#look(), EVERY);
  }
}
