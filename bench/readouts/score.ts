import { assign } from '../coreference/assignment.ts';
import type { MarkedPoint, Marks, Pair, Side } from './marks.ts';

/** Counts that add up over pairs of accounts. */
export interface Counts {
  /** Points of both sides: found and wanted, found, wanted. */
  readonly aligned: readonly [right: number, found: number, wanted: number];
  /** Sentences of one side alone, likewise. */
  readonly alone: readonly [right: number, found: number, wanted: number];
}

export const NONE: Counts = { aligned: [0, 0, 0], alone: [0, 0, 0] };

export function addCounts(a: Counts, b: Counts): Counts {
  const add = (one: Counts['alone'], two: Counts['alone']) => [one[0] + two[0], one[1] + two[1], one[2] + two[2]] as const;
  return { aligned: add(a.aligned, b.aligned), alone: add(a.alone, b.alone) };
}

/** How much of the shorter of two lists of places the other must hold for them to be the same. */
const ENOUGH = 0.5;

/**
 * A found point is a marked one where on both sides they share half of the shorter's characters; each answers for one at most, so that
 * one great heap of sentences is one point found. A sentence is found to stand alone where half of it is in points of its side alone and
 * nothing of it in others.
 */
export function scorePoints(marks: Marks, found: readonly MarkedPoint[]): Counts {
  const both = found.filter(({ a, b }) => a.length > 0 && b.length > 0);
  // Where all that a point holds on a side may be judged either way, it is neither right nor wrong.
  const judged = both.filter((point) => !isEither(marks, point) || marks.points.some((wanted) => isSame(point, wanted)));
  const gains = judged.map((point) => marks.points.map((wanted) => Number(isSame(point, wanted))));
  const right = gains.length === 0 ? 0 : assign(gains).filter((column, row) => column >= 0 && gains[row]?.[column] === 1).length;
  const alone = (['a', 'b'] as const).map((side) => scoreAlone(marks, found, side));
  return {
    aligned: [right, judged.length, marks.points.length],
    alone: [0, 1, 2].map((i) => alone.reduce((sum, counts) => sum + (counts[i] as number), 0)) as [number, number, number],
  };
}

export function isSame(found: MarkedPoint, wanted: MarkedPoint): boolean {
  return (['a', 'b'] as const).every((side) => {
    const shorter = Math.min(size(found[side]), size(wanted[side]));
    return shared(found[side], wanted[side]) >= ENOUGH * shorter;
  });
}

function isEither(marks: Marks, point: MarkedPoint): boolean {
  return (['a', 'b'] as const).some((side) => shared(point[side], marks[`${side}_either`]) >= ENOUGH * size(point[side]));
}

function scoreAlone(marks: Marks, found: readonly MarkedPoint[], side: Side): [right: number, found: number, wanted: number] {
  const wanted = marks[`${side}_only`];
  const other = side === 'a' ? 'b' : 'a';
  const alone = found.filter((point) => point[other].length === 0).flatMap((point) => point[side]);
  const together = found.filter((point) => point[other].length > 0).flatMap((point) => point[side]);
  const isAlone = (span: Pair) => shared([span], alone) >= ENOUGH * size([span]) && shared([span], together) === 0;
  const judged = alone.filter((span) => shared([span], marks[`${side}_either`]) < ENOUGH * size([span]));
  return [wanted.filter(isAlone).length, judged.length, wanted.length];
}

function size(spans: readonly Pair[]): number {
  return spans.reduce((sum, [start, end]) => sum + end - start, 0);
}

function shared(one: readonly Pair[], other: readonly Pair[]): number {
  return one.reduce((sum, a) => sum + other.reduce((part, b) => part + Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0])), 0), 0);
}
