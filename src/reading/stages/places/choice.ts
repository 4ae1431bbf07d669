import type { Candidate } from './candidate.ts';

/** What an article tells beside a name. */
export interface Surroundings {
  /** How often each country is spoken of, as a share of all, 0 to 1. */
  readonly countries: ReadonlyMap<string, number>;
  /** What stands beside the name to tell which is meant: Texas in "Paris, Texas". */
  readonly beside: readonly Candidate[];
}

export interface Choice {
  readonly place: Candidate;
  readonly confidence: number;
  /** Another that fits as well; null where there is none. */
  readonly rival: Candidate | null;
  /** What stands beside the name tells it. */
  readonly told: boolean;
}

/** Points that context adds to the logarithm of the population. */
const OF_THE_ARTICLE = 2.5;
const OTHER_NAME = -1.5;
/** What a place needs to be taken at all: a town of 30,000, or a smaller one of a country that the article speaks of. */
const LEAST = 4.5;
/** Two this close fit alike. */
const ALIKE = 0.3;

/** The candidate meant; null where none fits well enough, because no place is better than a wrong one. */
export function choosePlace(candidates: readonly Candidate[], { countries, beside }: Surroundings): Choice | null {
  const told = candidates.filter((candidate) => beside.some((outer) => lies(candidate, outer)));
  const ranked = (told.length > 0 ? told : candidates)
    .map((place) => ({ place, score: place.weight + support(place, countries) + (place.primary ? 0 : OTHER_NAME) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = ranked;
  if (!best || (told.length === 0 && best.score < LEAST)) return null;
  const alike = second && best.score - second.score < ALIKE && apart(best.place, second.place);
  const confidence = told.length > 0 ? 0.95 : alike ? 0.5 : Math.min(0.95, 0.7 + (best.score - (second?.score ?? 0)) / 10);
  return { place: best.place, confidence, rival: alike ? second.place : null, told: told.length > 0 };
}

function support({ country }: Candidate, countries: ReadonlyMap<string, number>): number {
  const share = country === null ? 0 : (countries.get(country) ?? 0);
  return share === 0 ? 0 : OF_THE_ARTICLE * (0.5 + share / 2);
}

function lies(inner: Candidate, outer: Candidate): boolean {
  if (
    outer.kind === 'town' ||
    outer.kind === 'city' ||
    inner === outer ||
    outer.country === null ||
    inner.country !== outer.country ||
    inner.kind === 'state'
  )
    return false;
  return outer.kind === 'state' || (outer.region !== null && inner.region === outer.region);
}

/** Degrees within which two records are taken for one place and its surroundings. */
const NEAR = 1;

function apart(a: Candidate, b: Candidate): boolean {
  return Math.abs(a.lat - b.lat) > NEAR || Math.abs(a.lon - b.lon) > NEAR;
}
