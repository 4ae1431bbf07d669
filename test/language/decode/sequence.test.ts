import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeSequence } from '../../../src/language/decode/sequence.ts';
import type { LabelChain } from '../../../src/language/labels.ts';

const LETTERS = ['O', 'B-X', 'I-X', 'B-Y'];
const FORBIDDEN = -10_000;
const score = fc.integer({ min: -80, max: 80 }).map((n) => n / 10);
const move = fc.oneof({ weight: 4, arbitrary: score }, { weight: 1, arbitrary: fc.constant(FORBIDDEN) });
const row = (n: number) => fc.array(score, { minLength: n, maxLength: n });

/** A chain of 2 to 4 labels with the scores of 1 to 5 words. */
const problem = fc.tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 1, max: 5 })).chain(([n, words]) =>
  fc.record({
    chain: fc.record({
      labels: fc.constant(LETTERS.slice(0, n)),
      transitions: fc.array(fc.array(move, { minLength: n, maxLength: n }), { minLength: n, maxLength: n }),
      start: row(n),
    }),
    scores: fc.array(row(n), { minLength: words, maxLength: words }),
  }),
);

function everyPath(labels: number, words: number): number[][] {
  let paths: number[][] = [[]];
  for (let t = 0; t < words; t++) paths = paths.flatMap((path) => Array.from({ length: labels }, (_, label) => [...path, label]));
  return paths;
}

function scoreOf(path: readonly number[], chain: LabelChain, scores: readonly (readonly number[])[]): number {
  return path.reduce((sum, label, t) => {
    const step = t === 0 ? chain.start[label] : chain.transitions[path[t - 1] as number]?.[label];
    return sum + (step as number) + (scores[t]?.[label] as number);
  }, 0);
}

test('finds the best path and how probable each of its labels is, as trying every path does', () => {
  fc.assert(
    fc.property(problem, ({ chain, scores }) => {
      const paths = everyPath(chain.labels.length, scores.length);
      const totals = paths.map((path) => scoreOf(path, chain, scores));
      const best = Math.max(...totals);
      const decoded = decodeSequence(Float32Array.from(scores.flat()), chain);
      const found = decoded.labels.map((label) => chain.labels.indexOf(label));
      expect(Math.abs(scoreOf(found, chain, scores) - best)).toBeLessThan(0.01);
      const weights = totals.map((total) => Math.exp(total - best));
      const all = weights.reduce((a, b) => a + b);
      for (const [t, label] of found.entries()) {
        const through = weights.reduce((sum, weight, p) => sum + (paths[p]?.[t] === label ? weight : 0), 0);
        expect(Math.abs((decoded.probability[t] as number) - through / all)).toBeLessThan(best < FORBIDDEN / 2 ? 0.1 : 0.001);
      }
    }),
    { numRuns: 150 },
  );
});

const BIO: LabelChain = {
  labels: ['O', 'B-X', 'I-X'],
  transitions: [
    [0, 0, FORBIDDEN],
    [0, 0, 0],
    [0, 0, 0],
  ],
  start: [0, 0, FORBIDDEN],
};

test('never gives what BIO forbids, however much the words ask for it', () => {
  const { labels, probability } = decodeSequence(Float32Array.from([0, 0, 9, 0, 0, 9, 5, 0, 9]), BIO);
  expect(labels).toEqual(['B-X', 'I-X', 'I-X']);
  expect(Math.min(...probability)).toBeGreaterThan(0.9);
});

test('stays a probability over thousands of words', () => {
  const { labels, probability } = decodeSequence(new Float32Array(3 * 5000).fill(3), BIO);
  expect(labels).toHaveLength(5000);
  for (const p of probability) {
    expect(p).toBeGreaterThan(0);
    expect(p).toBeLessThanOrEqual(1.01);
  }
});

test('of no words is nothing', () => {
  expect(decodeSequence(new Float32Array(0), BIO)).toEqual({ labels: [], probability: new Float32Array(0) });
});
