import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { DATA } from './pack.ts';
import { placeKey } from './place-key.ts';

/** A populated place of GeoNames. Degrees, WGS 84. */
export interface PopulatedPlace {
  readonly geonames: number;
  readonly name: string;
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  /** GeoNames' code of the first-level region, within the country. */
  readonly region: string;
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
  /** GeoNames' feature code: PPLC for a capital, PPLA for the seat of a region, PPL for others. */
  readonly feature: string;
  /** False when the name asked for is another name of the place. */
  readonly primary: boolean;
}

/** Made by `scripts/pack-gazetteer.ts`: a line a name, sorted by the bytes of its key, compressed by brotli. */
export const GAZETTEER = new URL('gazetteer/populated-places.tsv.br', DATA);

const LINE_END = 0x0a;
let loaded: Buffer | undefined;

/** The populated places that bear a name, the largest first. The file is decompressed on the first call and never parsed whole. */
export function populatedPlaces(name: string): readonly PopulatedPlace[] {
  loaded ??= brotliDecompressSync(readFileSync(GAZETTEER));
  const wanted = Buffer.from(`${placeKey(name)}\t`);
  const found: PopulatedPlace[] = [];
  for (let at = firstNotBefore(loaded, wanted); at < loaded.length; at = lineEnd(loaded, at) + 1) {
    if (loaded.compare(wanted, 0, wanted.length, at, Math.min(at + wanted.length, loaded.length)) !== 0) break;
    found.push(parsePlace(loaded.toString('utf8', at, lineEnd(loaded, at))));
  }
  return found.sort((a, b) => b.population - a.population);
}

/** Where the first line begins that does not sort before what is wanted. */
function firstNotBefore(lines: Buffer, wanted: Buffer): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = lines.lastIndexOf(LINE_END, middle - 1) + 1;
    const begins = middle === 0 || start < low ? low : start;
    if (lines.compare(wanted, 0, wanted.length, begins, Math.min(begins + wanted.length, lines.length)) < 0)
      low = lineEnd(lines, begins) + 1;
    else high = begins;
  }
  return low;
}

function lineEnd(lines: Buffer, at: number): number {
  const end = lines.indexOf(LINE_END, at);
  return end === -1 ? lines.length : end;
}

function parsePlace(line: string): PopulatedPlace {
  const [, primary, geonames, name, country, region, lat, lon, population, feature] = line.split('\t') as string[];
  return {
    geonames: Number(geonames),
    name: name as string,
    country: country as string,
    region: region as string,
    lat: Number(lat),
    lon: Number(lon),
    population: Number(population),
    feature: feature as string,
    primary: primary === '1',
  };
}
