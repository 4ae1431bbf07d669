import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { GAZETTEER } from '../../src/tables/gazetteer.ts';
import { tables } from '../../src/tables/pack.ts';

interface Known {
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
}

let known: ReadonlyMap<number, Known> | undefined;

function allKnown(): ReadonlyMap<number, Known> {
  known ??= new Map([
    ...brotliDecompressSync(readFileSync(GAZETTEER))
      .toString('utf8')
      .trimEnd()
      .split('\n')
      .map((line): [number, Known] => {
        const [, , id, , country, , lat, lon] = line.split('\t') as [string, string, string, string, string, string, string, string];
        return [Number(id), { country, lat: Number(lat), lon: Number(lon) }];
      }),
    ...tables().statePlaces.map(({ geonames, iso3, lat, lon }): [number, Known] => [geonames, { country: iso3, lat, lon }]),
    ...tables().morePlaces.flatMap(({ geonames, country, lat, lon }): [number, Known][] =>
      geonames !== null && country !== null ? [[geonames, { country, lat, lon }]] : [],
    ),
  ]);
  return known;
}

/** Degrees within which the nearest town tells the country. */
const NEAR = 0.5;

/** The country of a mark, by its GeoNames id or by the town nearest to its coordinates; null where our tables do not tell. */
export function countryOfGold(mark: string): string | null {
  const [lat, lon] = mark.split(',').map(Number) as [number, number | undefined];
  if (lon === undefined) return allKnown().get(lat)?.country ?? null;
  let best: string | null = null;
  let least = NEAR;
  for (const town of allKnown().values()) {
    const distance = Math.hypot(town.lat - lat, town.lon - lon);
    if (distance < least) {
      best = town.country;
      least = distance;
    }
  }
  return best;
}
