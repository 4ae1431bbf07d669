import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { geoEqualEarth, geoPath } from 'd3-geo';
import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import { z } from 'zod';

export const MAP_WIDTH = 960;
export const MAP_HEIGHT = 470;

/** The earth in equal areas, as wide as the drawing. */
export const PROJECTION = geoEqualEarth().fitExtent(
  [
    [4, 4],
    [MAP_WIDTH - 4, MAP_HEIGHT - 4],
  ],
  { type: 'Sphere' },
);

interface Borders {
  /** For people: whose they are. */
  readonly source: string;
  /** An SVG path of each country. */
  readonly countries: readonly string[];
  readonly globe: string;
}

const OUR_SOURCE = 'Natural Earth, 1:110 million, through world-atlas 2.0.2';

const TopologyShape = z.looseObject({
  type: z.literal('Topology'),
  objects: z.record(z.string(), z.looseObject({ type: z.string() })),
  arcs: z.array(z.unknown()),
});
const CollectionShape = z.looseObject({
  type: z.literal('FeatureCollection'),
  features: z.array(z.looseObject({ type: z.literal('Feature'), geometry: z.looseObject({ type: z.string() }).nullable() })),
});

let drawn: Borders | undefined;

/** The borders that maps show: those of `useBorders`, else our own. */
export function borders(): Borders {
  drawn ??= draw(JSON.parse(readFileSync(new URL(import.meta.resolve('world-atlas/countries-110m.json')), 'utf8')), OUR_SOURCE);
  return drawn;
}

/**
 * Shows the borders of a file from here on: TopoJSON with an object `countries` (or its first), or a GeoJSON FeatureCollection, in
 * degrees. Throws an Error that says what is wrong with it.
 */
export function useBorders(path: string): void {
  try {
    drawn = draw(JSON.parse(readFileSync(path, 'utf8')), basename(path));
  } catch (error) {
    const shapeless = error instanceof z.ZodError ? 'neither TopoJSON nor a GeoJSON FeatureCollection' : null;
    throw new Error(`${path}: no borders to be read: ${shapeless ?? (error instanceof Error ? error.message : error)}`, { cause: error });
  }
}

function draw(given: unknown, source: string): Borders {
  const path = geoPath(PROJECTION).digits(1);
  const countries = featuresOf(given).features.flatMap((country) => path(country) ?? []);
  return { source, countries, globe: path({ type: 'Sphere' }) ?? '' };
}

function featuresOf(given: unknown): FeatureCollection {
  const topology = TopologyShape.safeParse(given);
  if (!topology.success) return CollectionShape.parse(given) as unknown as FeatureCollection;
  const { objects } = topology.data;
  const [one, object] = [topology.data, objects.countries ?? Object.values(objects)[0]] as unknown as Parameters<typeof feature>;
  const found = feature(one, object);
  return found.type === 'FeatureCollection' ? found : { type: 'FeatureCollection', features: [found] };
}
