import type { LabelChain } from '../labels.ts';

/** The best legal label of each word, and how probable it is (forward-backward marginal, 0–1). */
export interface Decoded {
  readonly labels: readonly string[];
  readonly probability: Float32Array;
}

/** Viterbi and forward-backward over a linear chain; `scores` is (words, labels), row by row. */
export function decodeSequence(scores: Float32Array, chain: LabelChain): Decoded {
  const n = chain.labels.length;
  const words = scores.length / n;
  if (words === 0) return { labels: [], probability: new Float32Array(0) };
  const move = Float32Array.from(chain.transitions.flat());
  const path = bestPath(scores, move, chain.start, n, words);
  const marginals = marginalsOf(path, scores, move, chain.start, n, words);
  return { labels: Array.from(path, (label) => chain.labels[label] as string), probability: marginals };
}

function bestPath(scores: Float32Array, move: Float32Array, start: readonly number[], n: number, words: number): Int32Array {
  const back = new Int16Array(words * n);
  let alpha = Float32Array.from(start, (s, j) => s + (scores[j] as number));
  for (let t = 1; t < words; t++) {
    const next = new Float32Array(n);
    for (let j = 0; j < n; j++) {
      let best = -Infinity;
      let from = 0;
      for (let i = 0; i < n; i++) {
        const score = (alpha[i] as number) + (move[i * n + j] as number);
        if (score > best) {
          best = score;
          from = i;
        }
      }
      next[j] = best + (scores[t * n + j] as number);
      back[t * n + j] = from;
    }
    alpha = next;
  }
  const path = new Int32Array(words);
  let at = alpha.indexOf(Math.max(...alpha));
  for (let t = words - 1; t >= 0; t--) {
    path[t] = at;
    at = back[t * n + at] as number;
  }
  return path;
}

function marginalsOf(path: Int32Array, scores: Float32Array, move: Float32Array, start: readonly number[], n: number, words: number) {
  const forward = new Float32Array(words * n);
  const backward = new Float32Array(words * n);
  const terms = new Float64Array(n);
  for (let j = 0; j < n; j++) forward[j] = (start[j] as number) + (scores[j] as number);
  for (let t = 1; t < words; t++) {
    for (let j = 0; j < n; j++) {
      for (let i = 0; i < n; i++) terms[i] = (forward[(t - 1) * n + i] as number) + (move[i * n + j] as number);
      forward[t * n + j] = logSum(terms) + (scores[t * n + j] as number);
    }
  }
  for (let t = words - 2; t >= 0; t--) {
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) {
        terms[j] = (backward[(t + 1) * n + j] as number) + (move[i * n + j] as number) + (scores[(t + 1) * n + j] as number);
      }
      backward[t * n + i] = logSum(terms);
    }
  }
  for (let j = 0; j < n; j++) terms[j] = forward[(words - 1) * n + j] as number;
  const all = logSum(terms);
  return Float32Array.from(path, (label, t) => Math.exp((forward[t * n + label] as number) + (backward[t * n + label] as number) - all));
}

function logSum(terms: Float64Array): number {
  let most = -Infinity;
  for (const term of terms) if (term > most) most = term;
  let sum = 0;
  for (const term of terms) if (term > most - 30) sum += Math.exp(term - most);
  return most + Math.log(sum);
}
