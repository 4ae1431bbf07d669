import type { Wording } from './wording.ts';

/** Share of their content words that two tellings of one commitment have in common (Dice). */
const ALIKE = 0.5;

/** A promise by one of its wordings. */
export interface KnownPromise {
  readonly promise: number;
  /** Countries of whoever told of it first. */
  readonly countries: readonly string[];
  readonly words: ReadonlySet<string>;
}

/**
 * The promise that a wording tells of, the one met first where there are several; null where it is a new one. The parties are the same
 * as the promise's, or those of one are among the other's, and half of what is said is the same.
 */
export function choosePromise({ countries, words }: Wording, known: Iterable<KnownPromise>): number | null {
  let chosen: number | null = null;
  for (const other of known)
    if ((chosen === null || other.promise < chosen) && nests(other.countries, countries) && likeness(other.words, words) >= ALIKE)
      chosen = other.promise;
  return chosen;
}

/** Wordings under one key that are looked at, those met first: what all say to each other costs no more than what few say. */
export const UNDER_A_KEY = 128;
/** Wordings that one is compared with. */
const COMPARED = 64;

/** Of the numbers of wordings found under the keys of one, those found under most. */
export function nearestOf(found: readonly number[]): number[] {
  const times = new Map<number, number>();
  for (const wording of found) times.set(wording, (times.get(wording) ?? 0) + 1);
  return [...times]
    .toSorted(([a, most], [b, more]) => more - most || a - b)
    .slice(0, COMPARED)
    .map(([wording]) => wording);
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size === 0 || b.size === 0 ? 0 : (2 * a.intersection(b).size) / (a.size + b.size);
}

export function nests(a: readonly string[], b: readonly string[]): boolean {
  const [small, large] = a.length <= b.length ? [a, b] : [b, a];
  return small.length > 0 && small.every((one) => large.includes(one));
}
