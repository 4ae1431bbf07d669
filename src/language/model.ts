import { fileURLToPath } from 'node:url';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import type { Window } from './windows.ts';

/** The model's answers for one window of w words; matrices are row by row. */
export interface Answers {
  readonly upos: BigInt64Array;
  /** (w, 4): heads by decreasing score, as words of the window; a word that is its own head is a root. */
  readonly head: BigInt64Array;
  readonly headScore: Float32Array;
  /** (w, 4): the best relation to each of those heads. */
  readonly relation: BigInt64Array;
  /** (w, labels) */
  readonly names: Float32Array;
  readonly said: Float32Array;
  /** (w, w + 1): a source or content word choosing the first word of its cue; the last column is none. */
  readonly link: Float32Array;
}

/** The encoder with its heads, on one thread. Source: training/export.py. */
export class Model {
  readonly #session: InferenceSession;

  private constructor(session: InferenceSession) {
    this.#session = session;
  }

  static async load(file: URL): Promise<Model> {
    const session = await InferenceSession.create(fileURLToPath(file), {
      executionProviders: ['cpu'],
      intraOpNumThreads: 1,
      interOpNumThreads: 1,
      graphOptimizationLevel: 'all',
      enableMemPattern: false,
      logSeverityLevel: 3,
    });
    return new Model(session);
  }

  async answer(window: Window): Promise<Answers> {
    const words = window.first.length;
    const out = await this.#session.run(
      {
        pieces: row(window.pieces),
        shapes: row(window.shapes),
        quotes: row(window.quotes),
        first: row(window.first),
        sentence: row(window.sentence),
        pool: new Tensor('float32', new Float32Array(words), [1, 1, words]),
      },
      ['upos', 'head', 'head_score', 'relation', 'names', 'said', 'link'],
    );
    const data = (name: string) => out[name]?.data as never;
    return {
      upos: data('upos'),
      head: data('head'),
      headScore: data('head_score'),
      relation: data('relation'),
      names: data('names'),
      said: data('said'),
      link: data('link'),
    };
  }
}

function row(numbers: readonly number[]): Tensor {
  return new Tensor('int64', BigInt64Array.from(numbers, BigInt), [1, numbers.length]);
}
