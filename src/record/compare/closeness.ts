import type { MeantSentence } from './meaning-bytes.ts';

/** Rows: sentences of one account; columns: those of the other. */
export type Matrix = readonly (readonly number[])[];

type Vector = Float32Array;

/**
 * How close sentences are in meaning: the cosine of the sentences, and how close on average each phrase of one comes to something in the
 * other, together. What all sentences of both accounts have in common (presidents who talk) is taken off first; it would drown what each
 * says. Null: nothing is known of it, and it is close to none.
 */
export function closenessOf(a: readonly (MeantSentence | null)[], b: readonly (MeantSentence | null)[]): Matrix {
  const known = [a, b].map((side) => side.filter((sentence) => sentence !== null));
  const wholes = centred(known.map((side) => side.map(({ whole }) => [whole])));
  const pieces = centred(known.map((side) => side.map(({ whole, phrases }) => [...phrases, whole])));
  const [rows, columns] = [a, b].map(numberKnown) as [(number | null)[], (number | null)[]];
  return rows.map((row) =>
    columns.map((column) =>
      row === null || column === null
        ? 0
        : phraseByPhrase(wholes[0]?.[row] ?? [], wholes[1]?.[column] ?? []) +
          phraseByPhrase(pieces[0]?.[row] ?? [], pieces[1]?.[column] ?? []),
    ),
  );
}

/** Cosines of whole sentences with nothing taken off, −1–1; 0 where nothing is known of one. */
export function cosinesOf(a: readonly (MeantSentence | null)[], b: readonly (MeantSentence | null)[]): Matrix {
  const [own, other] = [a, b].map((side) => side.map((sentence) => (sentence === null ? null : toUnit(Float32Array.from(sentence.whole)))));
  return (own ?? []).map((one) => (other ?? []).map((two) => (one === null || two === null ? 0 : dot(one, two))));
}

/** The place of each that is known among those that are. */
function numberKnown(sentences: readonly (MeantSentence | null)[]): (number | null)[] {
  let known = 0;
  return sentences.map((sentence) => (sentence === null ? null : known++));
}

/** Of length 1, and without the mean of the two sides' means. By side, sentence, piece. */
function centred(sides: readonly (readonly (readonly Int8Array[])[])[]): Vector[][][] {
  const units = sides.map((side) => side.map((pieces) => pieces.map((piece) => toUnit(Float32Array.from(piece)))));
  const means = units.map((side) => meanOf(side.flat()));
  const mean = meanOf(means);
  return units.map((side) => side.map((pieces) => pieces.map((piece) => toUnit(piece.map((value, i) => value - (mean[i] ?? 0))))));
}

function meanOf(vectors: readonly Vector[]): Vector {
  const mean = new Float32Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) for (let i = 0; i < mean.length; i++) mean[i] = (mean[i] as number) + (vector[i] ?? 0) / vectors.length;
  return mean;
}

function toUnit(vector: Vector): Vector {
  const length = Math.hypot(...vector);
  return length > 0 ? vector.map((value) => value / length) : vector;
}

/** The mean, both ways, of how close each phrase of one is to the closest piece of the other. A sentence's last piece is its whole. */
function phraseByPhrase(a: readonly Vector[], b: readonly Vector[]): number {
  return (closestOnAverage(phrasesOf(a), b) + closestOnAverage(phrasesOf(b), a)) / 2;
}

function phrasesOf(pieces: readonly Vector[]): readonly Vector[] {
  return pieces.length > 1 ? pieces.slice(0, -1) : pieces;
}

function closestOnAverage(phrases: readonly Vector[], pieces: readonly Vector[]): number {
  return phrases.reduce((sum, phrase) => sum + Math.max(...pieces.map((piece) => dot(phrase, piece))), 0) / phrases.length;
}

function dot(a: Vector, b: Vector): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}
