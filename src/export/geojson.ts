import type { OWN_TABLES, TableRow } from './own/columns.ts';

type EventRow = TableRow<(typeof OWN_TABLES)['events']>;

/** An event whose place is known as a GeoJSON feature (RFC 7946: longitude first); null for one without. */
export function eventToFeature(row: EventRow): object | null {
  const { latitude, longitude, span_start, span_end, ...properties } = row;
  if (latitude === null || longitude === null) return null;
  return {
    type: 'Feature',
    id: `${row.document} ${row.event}`,
    geometry: { type: 'Point', coordinates: [longitude, latitude] },
    properties,
  };
}
