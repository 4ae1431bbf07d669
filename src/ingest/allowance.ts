import { type Bytes, TooMuch } from './bytes.ts';

/** Bytes that all inputs together may come to, archives and what they hold both counted: an archive that unpacks without end stops here. */
export class Allowance {
  readonly #limit: number;
  #left: number;

  constructor(limit: number) {
    this.#limit = limit;
    this.#left = limit;
  }

  get isSpent(): boolean {
    return this.#left < 0;
  }

  /** The stream, ended with TooMuch once the allowance is spent. */
  async *spend(source: Bytes): AsyncGenerator<Uint8Array> {
    for await (const chunk of source) {
      this.#left -= chunk.length;
      if (this.#left < 0) throw new TooMuch(this.#limit);
      yield chunk;
    }
  }
}
