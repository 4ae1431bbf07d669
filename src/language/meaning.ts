import type { Span, TokenRange } from '../domain/index.ts';
import type { Cut } from './cut.ts';
import { cutPhrases } from './phrases.ts';
import type { Window } from './windows.ts';

/** A sentence by what it means: only the cosine of two vectors tells something. */
export interface Meaning {
  readonly span: Span;
  /** Of the whole sentence. */
  readonly whole: Int8Array;
  /** Of each of its phrases, where it has several. */
  readonly phrases: readonly Int8Array[];
}

/** Numbers of a vector (training/encoder.py). */
const WIDTH = 384;
const MOST = 127;

/** Parts of a window's words to take the vectors of, and what they are to be put together to. */
export interface Parts {
  /** Words of the window. */
  readonly ranges: readonly TokenRange[];
  /** Makes meanings of the vectors of those ranges, one after another. */
  take(vectors: Float32Array): Meaning[];
}

/** The sentences that begin in a window and end in it, whole and by their phrases. */
export function partsOf(cut: Cut, { from, first }: Window): Parts {
  const end = from + first.length;
  const sentences = cut.sentences.filter((sentence) => sentence.from >= from && sentence.from < end);
  const parts = sentences.map((sentence) => {
    const whole = { from: sentence.from, to: Math.min(sentence.to, end) };
    const phrases = cutPhrases(cut, whole);
    return { sentence, ranges: phrases.length > 1 ? [whole, ...phrases] : [whole] };
  });
  return {
    ranges: parts.flatMap(({ ranges }) => ranges.map((range) => ({ from: range.from - from, to: range.to - from }))),
    take(vectors) {
      let row = 0;
      return parts.map(({ sentence, ranges }) => {
        const [whole, ...phrases] = ranges.map(() => toBytes(vectors.subarray(row * WIDTH, ++row * WIDTH)));
        const span = { start: cut.tokens[sentence.from]?.start ?? 0, end: cut.tokens[sentence.to - 1]?.end ?? 0 };
        return { span, whole: whole as Int8Array, phrases };
      });
    },
  };
}

/** The largest number becomes 127: cosines do not depend on length, and a byte each is enough for them. */
function toBytes(vector: Float32Array): Int8Array {
  const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), Number.MIN_VALUE);
  return Int8Array.from(vector, (value) => Math.round((value / largest) * MOST));
}
