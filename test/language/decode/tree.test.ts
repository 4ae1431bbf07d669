import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Offers } from '../../../src/language/decode/offers.ts';
import { hasCrossing } from '../../../src/language/decode/projective.ts';
import { buildTree } from '../../../src/language/decode/tree.ts';

const UNOFFERED = -40;

/** For each word up to four different heads with scores, best first; a word may offer itself, or nothing at all. */
function offersOf(least: number, most: number): fc.Arbitrary<Offers> {
  return fc.integer({ min: least, max: most }).chain((n) => {
    const arc = fc.tuple(fc.nat(n - 1), fc.integer({ min: -2000, max: 0 }));
    const word = fc
      .uniqueArray(arc, { maxLength: 4, selector: ([head]) => head })
      .map((arcs) => arcs.sort((a, b) => b[1] - a[1]).map(([head, score]) => [head, score / 100] as const));
    return fc.array(word, { minLength: n, maxLength: n }).map((words) => ({
      head: words.map((arcs) => arcs.map(([head]) => head)),
      score: words.map((arcs) => arcs.map(([, score]) => score)),
    }));
  });
}

function scoreOf({ head, score }: Offers, heads: readonly number[]): number {
  return heads.reduce((sum, h, i) => sum + (score[i]?.[head[i]?.indexOf(h) ?? -1] ?? UNOFFERED), 0);
}

/** The root of a tree in which every word leads to it, or null. */
function rootOf(heads: readonly number[]): number | null {
  const roots = heads.flatMap((head, i) => (head === i ? [i] : []));
  const [root] = roots;
  if (roots.length !== 1 || root === undefined) return null;
  const reaches = (word: number) => {
    let at = word;
    for (let step = 0; step < heads.length && at !== root; step++) at = heads[at] as number;
    return at === root;
  };
  return heads.every((_, i) => reaches(i)) ? root : null;
}

/** The best score of all trees of offered arcs (and arcs from the root to anything), for each root. */
function bestByRoot(offers: Offers): Map<number, number> {
  const n = offers.head.length;
  const best = new Map<number, number>();
  for (let code = 0; code < n ** n; code++) {
    const heads = Array.from({ length: n }, (_, i) => Math.floor(code / n ** i) % n);
    const root = rootOf(heads);
    if (root === null) continue;
    if (!heads.every((head, i) => head === root || i === root || offers.head[i]?.includes(head))) continue;
    best.set(root, Math.max(best.get(root) ?? -Infinity, scoreOf(offers, heads)));
  }
  return best;
}

/** The best score of the trees of offered arcs, the root's among them, that do not cross. */
function bestFlat(offers: Offers): number {
  const n = offers.head.length;
  let best = -Infinity;
  for (let code = 0; code < n ** n; code++) {
    const heads = Array.from({ length: n }, (_, i) => Math.floor(code / n ** i) % n);
    if (rootOf(heads) === null || hasCrossing(heads) || !heads.every((head, i) => offers.head[i]?.includes(head))) continue;
    best = Math.max(best, scoreOf(offers, heads));
  }
  return best;
}

describe('the tree of a sentence', () => {
  test('is the best of all trees without crossing arcs, else the best of all, for each number of words up to five', () => {
    fc.assert(
      fc.property(offersOf(1, 5), (offers) => {
        const all = bestByRoot(offers);
        const rootScore = (i: number) => scoreOf({ head: [offers.head[i] ?? []], score: [offers.score[i] ?? []] }, [i]);
        // Only the three likeliest roots are tried.
        const tried = [...all.keys()].sort((a, b) => rootScore(b) - rootScore(a));
        const third = rootScore(tried[2] ?? (tried.at(-1) as number));
        const least = Math.max(...tried.filter((root) => rootScore(root) > third).map((root) => all.get(root) as number), -Infinity);
        const tree = buildTree(offers);
        const found = scoreOf(offers, tree);
        const most = Math.max(...all.values());
        expect(found).toBeLessThan(most + 1e-6);
        const flat = bestFlat(offers);
        if (hasCrossing(tree)) expect(flat).toBe(-Infinity);
        if (hasCrossing(tree) || flat === -Infinity) expect(found).toBeGreaterThan((all.size <= 3 ? most : least) - 1e-6);
        else expect(found).toBeGreaterThan(flat - 1e-6);
      }),
      { numRuns: 300 },
    );
  });

  test('is one tree with one root, whatever is offered', () => {
    fc.assert(
      fc.property(offersOf(1, 60), (offers) => {
        const heads = buildTree(offers);
        expect(heads).toHaveLength(offers.head.length);
        expect(rootOf(heads)).not.toBeNull();
      }),
      { numRuns: 200 },
    );
  });

  test('is what each word asks for, where that is a tree', () => {
    expect(
      buildTree({
        head: [
          [1, 0],
          [1, 2],
          [1, 0],
        ],
        score: [
          [9, 0],
          [9, 0],
          [9, 0],
        ],
      }),
    ).toEqual([1, 1, 1]);
  });

  test('crosses no arcs where it need not', () => {
    // The fourth word likes the first best, over the second, which is the root.
    const offers = { head: [[1], [1], [3], [0, 1]], score: [[0], [0], [0], [-1, -2]] };
    expect(buildTree(offers)).toEqual([1, 1, 3, 1]);
  });

  test('breaks a circle where it costs least', () => {
    // 0 and 1 each want the other; word 2 is the root.
    expect(buildTree({ head: [[1, 2], [0, 2], [2]], score: [[-1, -3], [-1, -9], [0]] })).toEqual([2, 0, 2]);
  });

  test('breaks a circle within a circle', () => {
    const offers = { head: [[1, 2], [0, 2], [1, 3], [3]], score: [[5, 1], [5, 2], [4, 0], [0]] };
    expect(scoreOf(offers, buildTree(offers))).toBe(bestByRoot(offers).get(3));
  });

  test('chooses between two roots', () => {
    expect(
      buildTree({
        head: [
          [0, 1],
          [1, 0],
        ],
        score: [
          [5, 1],
          [4, 3],
        ],
      }),
    ).toEqual([0, 0]);
  });

  test('of 400 words that all form circles takes little time', () => {
    const n = 400;
    const head = Array.from({ length: n }, (_, i) => [i ^ 1, (i + 2) % n, i]);
    const score = Array.from({ length: n }, (_, i) => [0, -1 - (i % 7), -20 - i]);
    const began = performance.now();
    expect(rootOf(buildTree({ head, score }))).not.toBeNull();
    expect(performance.now() - began).toBeLessThan(5000);
  });

  test('of no words is nothing', () => expect(buildTree({ head: [], score: [] })).toEqual([]));
});
