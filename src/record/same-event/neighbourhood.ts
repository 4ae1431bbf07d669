import { daysAround } from '../meetings/days.ts';
import type { Telling } from './telling.ts';

/** Days that two tellings of one event may lie apart: time zones, and the day it is told on. */
export const MARGIN = 1;
/** Sides whose pairs are keys; an event of more is found by its first. */
const SIDES = 5;

/**
 * Under what a telling is found by those of the same event: its type with each two of its sides, in order of the alphabet, or with the one
 * it has. None where no side or no day is known; such an event is one with no other.
 */
export function keysOf({ type, from, to, start }: Telling): string[] {
  if (start === null) return [];
  const sides = [...new Set([...from, ...to])].slice(0, SIDES);
  const pairs = sides.flatMap((one, i) => sides.slice(i + 1).map((other) => [one, other].toSorted().join(' ')));
  return (pairs.length > 0 ? pairs : sides).map((key) => `${type} ${key}`);
}

/** The days on which another telling of it may lie, the first and the last; null where its own are not known or many. */
export function daysNear(telling: Telling): readonly [first: string, last: string] | null {
  const days = daysAround(telling, MARGIN);
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? null : [first, last];
}
