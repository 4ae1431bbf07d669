import { tables } from './pack.ts';
import { placeKey } from './place-key.ts';
import type { MorePlace, StatePlace } from './place-shapes.ts';

let states: ReadonlyMap<string, StatePlace> | undefined;
let more: ReadonlyMap<string, readonly { readonly place: MorePlace }[]> | undefined;

/** Where a state is, by its ISO 3166-1 alpha-3 code. */
export function statePlace(iso3: string): StatePlace | undefined {
  states ??= new Map(tables().statePlaces.map((place) => [place.iso3, place]));
  return states.get(iso3);
}

/** Regions, seas, islands, borders and venues that bear a name. */
export function morePlaces(name: string): readonly MorePlace[] {
  more ??= Map.groupBy(
    tables().morePlaces.flatMap((place) => [place.name, ...place.aliases].map((word) => ({ key: placeKey(word), place }))),
    ({ key }) => key,
  );
  return (more.get(placeKey(name)) ?? []).map(({ place }) => place);
}
