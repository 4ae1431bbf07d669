import type { Offers } from './offers.ts';

/** Longest sentence that is decoded so, in words: the cost grows with the cube. */
export const LONGEST_PROJECTIVE = 160;
/** Charged for a root, so that a tree has no more than the one it needs. */
const SECOND_ROOT = 1000;
const NEVER = -1e9;

/**
 * The best-scored tree over the offered arcs in which no two arcs cross (Eisner 1996); null where the arcs allow none. A word that is
 * its own head is the root.
 */
export function buildProjectiveTree(offers: Offers): number[] | null {
  const size = offers.head.length + 1;
  // Position 0 is the root above all words; scores[from * size + to].
  const scores = new Float64Array(size * size).fill(NEVER);
  offers.head.forEach((heads, i) => {
    heads.forEach((head, k) => {
      const score = offers.score[i]?.[k] as number;
      scores[(head === i ? 0 : head + 1) * size + i + 1] = head === i ? score - SECOND_ROOT : score;
    });
  });
  const chart = fill(scores, size);
  if ((chart.best[at(size, 0, size - 1, COMPLETE_RIGHT)] as number) < NEVER / 2) return null;
  const heads = new Array<number>(size - 1).fill(0);
  unfold(chart, size, heads);
  return heads.filter((head, i) => head === i).length === 1 ? heads : null;
}

const COMPLETE_LEFT = 0;
const COMPLETE_RIGHT = 1;
const OPEN_LEFT = 2;
const OPEN_RIGHT = 3;

interface Chart {
  readonly best: Float64Array;
  readonly split: Int16Array;
}

function at(size: number, from: number, to: number, kind: number): number {
  return (from * size + to) * 4 + kind;
}

function fill(scores: Float64Array, size: number): Chart {
  const best = new Float64Array(size * size * 4).fill(NEVER * 2);
  const split = new Int16Array(size * size * 4);
  for (let i = 0; i < size; i++) for (let kind = 0; kind < 4; kind++) best[at(size, i, i, kind)] = 0;
  const keep = (cell: number, score: number, middle: number): void => {
    if (score <= (best[cell] as number)) return;
    best[cell] = score;
    split[cell] = middle;
  };
  for (let width = 1; width < size; width++)
    for (let from = 0; from + width < size; from++) {
      const to = from + width;
      const left = scores[to * size + from] as number;
      const right = scores[from * size + to] as number;
      for (let middle = from; middle < to; middle++) {
        const joined = (best[at(size, from, middle, COMPLETE_RIGHT)] as number) + (best[at(size, middle + 1, to, COMPLETE_LEFT)] as number);
        keep(at(size, from, to, OPEN_LEFT), joined + left, middle);
        keep(at(size, from, to, OPEN_RIGHT), joined + right, middle);
      }
      for (let middle = from; middle < to; middle++)
        keep(
          at(size, from, to, COMPLETE_LEFT),
          (best[at(size, from, middle, COMPLETE_LEFT)] as number) + (best[at(size, middle, to, OPEN_LEFT)] as number),
          middle,
        );
      for (let middle = from + 1; middle <= to; middle++)
        keep(
          at(size, from, to, COMPLETE_RIGHT),
          (best[at(size, from, middle, OPEN_RIGHT)] as number) + (best[at(size, middle, to, COMPLETE_RIGHT)] as number),
          middle,
        );
    }
  return { best, split };
}

function unfold({ split }: Chart, size: number, heads: number[]): void {
  const todo: [number, number, number][] = [[0, size - 1, COMPLETE_RIGHT]];
  for (let next = todo.pop(); next; next = todo.pop()) {
    const [from, to, kind] = next;
    if (from === to) continue;
    const middle = split[at(size, from, to, kind)] as number;
    if (kind === COMPLETE_LEFT) todo.push([from, middle, COMPLETE_LEFT], [middle, to, OPEN_LEFT]);
    else if (kind === COMPLETE_RIGHT) todo.push([from, middle, OPEN_RIGHT], [middle, to, COMPLETE_RIGHT]);
    else {
      const [head, word] = kind === OPEN_LEFT ? [to, from] : [from, to];
      heads[word - 1] = head === 0 ? word - 1 : head - 1;
      todo.push([from, middle, COMPLETE_RIGHT], [middle + 1, to, COMPLETE_LEFT]);
    }
  }
}

/** Do two arcs of a tree cross? The root counts as one above all words. */
export function hasCrossing(heads: readonly number[]): boolean {
  const spans = heads.map((head, i) => (head === i ? [-1, i] : [Math.min(head, i), Math.max(head, i)]) as [number, number]);
  return spans.some(([a, b]) => spans.some(([c, d]) => a < c && c < b && b < d));
}

/** Do the arcs of two words cross? The root counts as one above all words. */
export function crosses(heads: readonly number[], a: number, b: number): boolean {
  const span = (word: number): readonly [number, number] => {
    const head = heads[word] === word ? -1 : (heads[word] as number);
    return head < word ? [head, word] : [word, head];
  };
  const [[c, d], [e, f]] = [span(a), span(b)];
  return (c < e && e < d && d < f) || (e < c && c < f && f < d);
}
