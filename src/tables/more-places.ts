import { tables } from './pack.ts';
import { placeKey } from './place-key.ts';
import type { MorePlace, StatePlace } from './place-shapes.ts';

type ByName = ReadonlyMap<string, readonly { readonly place: MorePlace }[]>;

let states: ReadonlyMap<string, StatePlace> | undefined;
let more: ByName | undefined;
let cities: ByName | undefined;

/** Where a state is, by its ISO 3166-1 alpha-3 code. */
export function statePlace(iso3: string): StatePlace | undefined {
  states ??= new Map(tables().statePlaces.map((place) => [place.iso3, place]));
  return states.get(iso3);
}

/** Regions, seas, islands, borders and venues that bear a name. */
export function morePlaces(name: string): readonly MorePlace[] {
  more ??= byName(tables().morePlaces);
  return placesOf(more, name);
}

/** The cities that news means by a name, whatever smaller towns bear it: Geneva is in Switzerland. */
export function knownCities(name: string): readonly MorePlace[] {
  cities ??= byName(tables().cities);
  return placesOf(cities, name);
}

function byName(places: readonly MorePlace[]): ByName {
  return Map.groupBy(
    places.flatMap((place) => [place.name, ...place.aliases].map((word) => ({ key: placeKey(word), place }))),
    ({ key }) => key,
  );
}

function placesOf(places: ByName, name: string): readonly MorePlace[] {
  return (places.get(placeKey(name)) ?? []).map(({ place }) => place);
}
