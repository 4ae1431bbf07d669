import { populatedPlaces } from './gazetteer.ts';
import { statePlace } from './more-places.ts';
import { stateByCode } from './names.ts';

/** Degrees, WGS 84. */
export interface Position {
  readonly lat: number;
  readonly lon: number;
}

const kept = new Map<string, Position | null>();

/** Where a state's capital is, else its middle; null for a code that is no state's. */
export function capitalPlace(iso3: string): Position | null {
  const known = kept.get(iso3);
  if (known !== undefined) return known;
  const found = findCapital(iso3) ?? statePlace(iso3) ?? null;
  const position = found && { lat: found.lat, lon: found.lon };
  kept.set(iso3, position);
  return position;
}

function findCapital(iso3: string): Position | undefined {
  const places = (stateByCode(iso3)?.capitals ?? []).flatMap((name) => populatedPlaces(name)).filter(({ country }) => country === iso3);
  return places.find(({ feature }) => feature === 'PPLC') ?? places[0];
}
