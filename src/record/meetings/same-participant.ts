import { foldName } from '../actors/name-fold.ts';
import type { PersonsJudged } from './judged.ts';

/**
 * Are two names of the same country, met at one table on one day, one person's? The family name is enough (Joe Biden, Joseph R.
 * Biden), or a name of one part that the other holds (Xi, Xi Jinping), or all parts of the shorter in the longer. What people have judged
 * goes before.
 */
export function isSamePerson(a: string, b: string, judged: PersonsJudged): boolean {
  const told = judged(a, b);
  if (told !== null) return told;
  const [short, long] = [foldName(a), foldName(b)].toSorted((x, y) => x.length - y.length) as [string[], string[]];
  if (short.length === 0) return a === b;
  return short.at(-1) === long.at(-1) || short.every((part) => long.includes(part));
}
