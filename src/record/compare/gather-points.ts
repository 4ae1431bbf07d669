import type { Link } from './links.ts';

/** Sentences of both accounts that make one point, by their numbers in order. */
export interface Gathered {
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/**
 * Points out of links. Sentences that follow each other and go with the same one are one point; where they do not follow each other,
 * the one they go with speaks of several things, and is in a point with each.
 */
export function gatherPoints(links: readonly Link[]): Gathered[] {
  const [ofA, ofB] = [Map.groupBy(links, ([i]) => i), Map.groupBy(links, ([, j]) => j)];
  const points = new Map<string, Gathered>();
  for (const [i, j] of links) {
    const [b, a] = [(ofA.get(i) ?? []).map(([, other]) => other), (ofB.get(j) ?? []).map(([other]) => other)];
    const point = a.length > 1 && a.length >= b.length ? { a: runWith(a, i), b: [j] } : { a: [i], b: b.length > 1 ? runWith(b, j) : [j] };
    points.set(`${point.a} ${point.b}`, point);
  }
  return [...points.values()];
}

/** Those of the numbers that follow each other around one of them. */
function runWith(numbers: readonly number[], one: number): number[] {
  const own = new Set(numbers);
  let [from, to] = [one, one];
  while (own.has(from - 1)) from--;
  while (own.has(to + 1)) to++;
  return Array.from({ length: to - from + 1 }, (_, k) => from + k);
}
