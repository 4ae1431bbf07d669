import type { Matrix } from './closeness.ts';

/** Numbers of sentences, of one account and the other. */
export type Link = readonly [number, number];

/** How many of the best a sentence's likenesses are held against. */
const NEIGHBOURS = 3;

/** Likenesses less what the best of their row and column have on average: a sentence that is a little like everything is like nothing. */
export function standOut(likeness: Matrix): Matrix {
  const rows = likeness.map(averageBest);
  const columns = (likeness[0] ?? []).map((_, j) => averageBest(likeness.map((row) => row[j] as number)));
  return likeness.map((row, i) => row.map((value, j) => value - ((rows[i] as number) + (columns[j] as number)) / 2));
}

function averageBest(values: readonly number[]): number {
  const best = values.toSorted((a, b) => b - a).slice(0, NEIGHBOURS);
  return best.reduce((sum, value) => sum + value, 0) / best.length;
}

/** Pairs of sentences that are about one thing, of which one is the best for the other; a sentence may be in several. */
export function chooseLinks(likeness: Matrix, least: number): Link[] {
  const bestOfRow = likeness.map(bestAt);
  const bestOfColumn = (likeness[0] ?? []).map((_, j) => bestAt(likeness.map((row) => row[j] as number)));
  return likeness.flatMap((row, i) =>
    row.flatMap((value, j): Link[] => (value >= least && (bestOfRow[i] === j || bestOfColumn[j] === i) ? [[i, j]] : [])),
  );
}

function bestAt(values: readonly number[]): number {
  return values.indexOf(Math.max(...values));
}
