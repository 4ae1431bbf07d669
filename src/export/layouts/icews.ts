import type { Reading } from '../../domain/index.ts';
import { codebook } from '../../tables/index.ts';
import { DONE, dyadsOf, stateName } from './dyads.ts';
import { type Row, toRows } from './rows.ts';

/** The 20 columns of ICEWS's event files, which name them in a first line. */
export const ICEWS = [
  'Event ID',
  'Event Date',
  'Source Name',
  'Source Sectors',
  'Source Country',
  'Event Text',
  'CAMEO Code',
  'Intensity',
  'Target Name',
  'Target Sectors',
  'Target Country',
  'Story ID',
  'Sentence Number',
  'Publisher',
  'City',
  'District',
  'Province',
  'Country',
  'Latitude',
  'Longitude',
] as const;

/**
 * Events of a reading as ICEWS rows, a row a dyad; events that have not taken place are left out, as ICEWS has none. The text is the
 * CAMEO category's name, as there; sectors are PLOVER's codes, where ICEWS has names of its own.
 */
export function readingToIcews(reading: Reading, story?: number): string {
  const texts = new Map(codebook().cameo.map(({ code, name }) => [code.padEnd(3, '0'), name]));
  const rows = dyadsOf(reading, ({ status }) => DONE.has(status), story).map(
    (dyad): Row<(typeof ICEWS)[number]> => ({
      'Event ID': dyad.number,
      'Event Date': dyad.day,
      'Source Name': dyad.source.name,
      'Source Sectors': dyad.source.sectors.join(','),
      'Source Country': stateName(dyad.source.country),
      'Event Text': texts.get(dyad.code),
      'CAMEO Code': dyad.code,
      Intensity: dyad.event.intensity,
      'Target Name': dyad.target?.name,
      'Target Sectors': dyad.target?.sectors.join(','),
      'Target Country': stateName(dyad.target?.country),
      'Story ID': dyad.story,
      'Sentence Number': dyad.sentence || null,
      Publisher: reading.document.publisher,
      City: dyad.place && dyad.place.name !== stateName(dyad.place.country) ? dyad.place.name : null,
      Country: stateName(dyad.place?.country),
      Latitude: dyad.place?.lat,
      Longitude: dyad.place?.lon,
    }),
  );
  return toRows(ICEWS, rows);
}
