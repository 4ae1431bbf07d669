import { findNamed, knownCities, morePlaces, populatedPlaces, stateByCode, statePlace } from '../../../tables/index.ts';

/** What a name may stand for. `region`: GeoNames' code of the first-level region. */
export interface Candidate {
  readonly name: string;
  readonly country: string | null;
  readonly region: string | null;
  readonly lat: number;
  readonly lon: number;
  readonly geonames: number | null;
  /** Logarithm (base 10) of the population; of states and places listed by hand, what makes them weigh as much as a large city. */
  readonly weight: number;
  readonly kind: 'state' | 'listed' | 'city' | 'town';
  /** Not another name of the place. */
  readonly primary: boolean;
}

/** Weights of what has no population in the tables: a state goes before its namesakes, a place listed by hand before a small town. */
const STATE = 8;
const LISTED = 6.5;
/** More than a town gets that bears the name of a city much in the news, in an article about its country: Geneva, Illinois. */
const CITY = 9;

/** States, places and cities listed by hand, and towns that bear a name, in this order. */
export function candidatesFor(words: string): Candidate[] {
  const state = findNamed(words);
  const found = state?.kind === 'state' ? statePlace(state.state.iso3) : undefined;
  const states: Candidate[] = found
    ? [
        {
          ...found,
          name: stateByCode(found.iso3)?.names[0] ?? words,
          country: found.iso3,
          region: null,
          weight: STATE,
          kind: 'state',
          primary: true,
        },
      ]
    : [];
  const listed = morePlaces(words).map((place): Candidate => ({ ...place, weight: LISTED, kind: 'listed', primary: true }));
  const towns = populatedPlaces(words).map(
    (place): Candidate => ({ ...place, weight: Math.log10(place.population + 1) + (place.feature === 'PPLC' ? 1 : 0), kind: 'town' }),
  );
  const cities = knownCities(words).map((place): Candidate => ({ ...place, weight: CITY, kind: 'city', primary: true }));
  return [...states, ...listed, ...cities, ...towns];
}
