import type { Reference } from '../../domain/index.ts';

/** Antecedents kept for a word. */
const KEPT = 3;
/** A probability below this is of no use to anyone. */
const LEAST = 0.02;

/**
 * For each of a window's w words its reference, or null where it is not asked. `scores` (w, w + 1): word i choosing word j < i
 * as the head of an earlier mention, the last column none. `from`: document token of the window's first word.
 */
export function findReferences(scores: Float32Array, asked: readonly boolean[], from: number): (Reference | null)[] {
  return asked.map((wanted, word) => (wanted ? readRow(scores, word, asked.length, from) : null));
}

function readRow(scores: Float32Array, word: number, words: number, from: number): Reference {
  const row = word * (words + 1);
  const none = scores[row + words] as number;
  const earlier = scores.subarray(row, row + word);
  const most = earlier.reduce((max, score) => Math.max(max, score), none);
  const all = earlier.reduce((sum, score) => sum + Math.exp(score - most), Math.exp(none - most));
  const antecedents: { token: number; probability: number }[] = [];
  for (const [j, score] of earlier.entries()) {
    const probability = Math.exp(score - most) / all;
    if (probability >= LEAST) antecedents.push({ token: from + j, probability });
  }
  antecedents.sort((a, b) => b.probability - a.probability);
  return { since: from, none: Math.exp(none - most) / all, antecedents: antecedents.slice(0, KEPT) };
}
