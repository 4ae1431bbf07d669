import { type MeantSentence, unpackMeanings } from '../record/index.ts';
import { ReadingPool } from './pool.ts';

/** Texts whose meanings are kept; some 100 kB each. */
const KEPT = 64;

interface Text {
  readonly id: string;
  readonly text: string;
}

/** Asks the model what the sentences of a text mean, on a thread that starts with the first question. */
export class MeaningReader {
  readonly #pool: ReadingPool;
  readonly #kept = new Map<string, Promise<MeantSentence[] | null>>();

  /** `pool`: where the model is loaded already; it stays the caller's to close. */
  constructor(pool = new ReadingPool(1)) {
    this.#pool = pool;
  }

  /** Null where the model cannot be asked: accounts are then compared by their words. */
  meaningsOf({ id, text }: Text): Promise<MeantSentence[] | null> {
    const known = this.#kept.get(text) ?? this.#ask(id, text);
    this.#kept.delete(text);
    this.#kept.set(text, known);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= KEPT) break;
      this.#kept.delete(oldest);
    }
    return known;
  }

  async close(): Promise<void> {
    await this.#pool.close();
  }

  async #ask(id: string, text: string): Promise<MeantSentence[] | null> {
    const article = { id, text, title: null, date: null, publisher: null, url: null, language: 'en' };
    try {
      return unpackMeanings((await this.#pool.run({ kind: 'meanings', article })).output);
    } catch (error) {
      process.stderr.write(`chancery: ${id} is compared by its words alone: ${error instanceof Error ? error.message : error}\n`);
      return null;
    }
  }
}
