import './no-telemetry.ts';

import { fileURLToPath } from 'node:url';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import type { TokenRange } from '../domain/index.ts';
import type { Window } from './windows.ts';

/** The model's answers for one window of w words; matrices are row by row. */
export interface Answers {
  readonly upos: BigInt64Array;
  /** (w, 4): heads by decreasing score, as words of the window; a word that is its own head is a root. */
  readonly head: BigInt64Array;
  readonly headScore: Float32Array;
  /** (w, 4, 2): the best relations to each of those heads, and their log-probabilities. */
  readonly relation: BigInt64Array;
  readonly relationScore: Float32Array;
  /** (w, labels) */
  readonly names: Float32Array;
  readonly said: Float32Array;
  /** (w, w + 1): a source or content word choosing the first word of its cue; the last column is none. */
  readonly link: Float32Array;
  /** (w, w + 1): a word choosing the head word of an earlier mention of the same; the last column is none. Columns from the word on mean nothing. */
  readonly coreference: Float32Array;
  /** (w, events): scores of a word for each PLOVER type; and (w) how much it tells of its sentence's. */
  readonly event: Float32Array;
  readonly eventWeight: Float32Array;
  /** (w): probabilities that what the word tells happened, and that a place name there means a government or people. */
  readonly fact: Float32Array;
  readonly sense: Float32Array;
}

const OUTPUTS = {
  upos: 'upos',
  head: 'head',
  headScore: 'head_score',
  relation: 'relation',
  relationScore: 'relation_score',
  names: 'names',
  said: 'said',
  link: 'link',
  coreference: 'coreference',
  event: 'event',
  eventWeight: 'event_weight',
  fact: 'fact',
  sense: 'sense',
} as const;

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
      // Without VNNI instructions the faster sums of int8 products run over, and readings depend on the processor.
      extra: { session: { x64quantprecision: '1' } },
    });
    return new Model(session);
  }

  async answer(window: Window): Promise<Answers> {
    const out = await this.#run(window, [], Object.values(OUTPUTS));
    return Object.fromEntries(Object.entries(OUTPUTS).map(([field, name]) => [field, out[name]?.data])) as unknown as Answers;
  }

  /** (ranges, 384): what each range of the window's words means, not normalised. */
  async meanings(window: Window, ranges: readonly TokenRange[]): Promise<Float32Array> {
    const { vector } = await this.#run(window, ranges, ['vector']);
    return vector?.data as Float32Array;
  }

  #run(window: Window, ranges: readonly TokenRange[], outputs: readonly string[]): Promise<InferenceSession.OnnxValueMapType> {
    return this.#session.run(
      {
        pieces: row(window.pieces),
        shapes: row(window.shapes),
        quotes: row(window.quotes),
        first: row(window.first),
        last: row(window.last),
        sentence: row(window.sentence),
        pool: poolRanges(ranges, window.first.length),
      },
      outputs,
    );
  }
}

/** (1, ranges, words): each row takes the mean over the words of a range. */
function poolRanges(ranges: readonly TokenRange[], words: number): Tensor {
  const rows = Math.max(1, ranges.length);
  const pool = new Float32Array(rows * words);
  for (const [at, { from, to }] of ranges.entries()) pool.fill(1 / (to - from), at * words + from, at * words + to);
  return new Tensor('float32', pool, [1, rows, words]);
}

function row(numbers: readonly number[]): Tensor {
  return new Tensor('int64', BigInt64Array.from(numbers, BigInt), [1, numbers.length]);
}
