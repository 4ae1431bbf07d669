import type { Actor, Event, PloverType, Reading } from '../../domain/index.ts';
import { codeOf, DONE, dyadsOf, stateName } from './dyads.ts';
import { type Row, toRows } from './rows.ts';

const SIDE = ['Name', 'Country', 'COW'] as const;

/** The 40 columns of POLECAT's event files, which name them in a first line. */
export const POLECAT = [
  'Event ID',
  'Event Date',
  'Event Type',
  'Event Mode',
  'Intensity',
  'Quad Code',
  'Contexts',
  ...SIDE.map((name) => `Actor ${name}` as const),
  'Primary Actor Sector',
  'Actor Sectors',
  'Actor Title',
  'Actor Name Raw',
  'Wikipedia Actor ID',
  ...SIDE.map((name) => `Recipient ${name}` as const),
  'Primary Recipient Sector',
  'Recipient Sectors',
  'Recipient Title',
  'Recipient Name Raw',
  'Wikipedia Recipient ID',
  'Placename',
  'City',
  'District',
  'Province',
  'Country',
  'Latitude',
  'Longitude',
  'GeoNames ID',
  'Raw Placename',
  'Feature Type',
  'Source',
  'Publication Date',
  'Story People',
  'Story Organizations',
  'Story Locations',
  'Language',
  'Version',
] as const;

type PolecatRow = Row<(typeof POLECAT)[number]>;

/** Types that are words about something still to come. */
const WORDS: ReadonlySet<PloverType> = new Set(['AGREE', 'REQUEST', 'REJECT', 'THREATEN']);

/**
 * Events of a reading as POLECAT rows, a row a dyad. PLOVER has no column for status but types that say it, so what is planned, offered
 * or requested is written where its type is AGREE, REQUEST, REJECT or THREATEN; what is denied or hypothetical is left out.
 */
export function readingToPolecat(reading: Reading, story?: number): string {
  const { document, actors, places } = reading;
  const names = (kinds: readonly Actor['kind'][]): string =>
    listOf(actors.filter(({ kind }) => kinds.includes(kind)).map(({ name }) => name));
  const told: PolecatRow = {
    Source: document.publisher,
    'Publication Date': document.date,
    'Story People': names(['person']),
    'Story Organizations': names(['organization', 'body']),
    'Story Locations': listOf(places.map(({ name }) => name)),
    Language: document.language,
    Version: 'chancery',
  };
  const rows = dyadsOf(reading, isPlover, story).map((dyad): PolecatRow => {
    const { event, place, day } = dyad;
    return {
      'Event ID': dyad.id,
      'Event Date': day,
      'Event Type': event.type,
      'Event Mode': event.mode,
      Intensity: event.intensity,
      'Quad Code': event.quad.replace('-', ' ').toUpperCase(),
      Contexts: listOf(event.contexts),
      ...sideColumns('Actor', dyad.source, day, document.text),
      ...(dyad.target && sideColumns('Recipient', dyad.target, day, document.text)),
      Placename: place?.name,
      City: place && place.name !== stateName(place.country) ? place.name : null,
      Country: stateName(place?.country),
      Latitude: place?.lat,
      Longitude: place?.lon,
      'GeoNames ID': place?.geonames,
      'Raw Placename': place && document.text.slice(place.span.start, place.span.end),
      ...told,
    };
  });
  return toRows(POLECAT, rows);
}

function isPlover({ status, type }: Event): boolean {
  return DONE.has(status) || (WORDS.has(type) && status !== 'denied' && status !== 'hypothetical');
}

function sideColumns(side: 'Actor' | 'Recipient', actor: Actor, day: string | null, text: string): PolecatRow {
  const raw = actor.mentions[0]?.span;
  return {
    [`${side} Name`]: actor.name,
    [`${side} Country`]: actor.country,
    [`${side} COW`]: codeOf(actor.country, 'cow', day),
    [`Primary ${side} Sector`]: actor.sectors[0],
    [`${side} Sectors`]: listOf(actor.sectors),
    [`${side} Title`]: actor.offices[0]?.title,
    [`${side} Name Raw`]: raw && text.slice(raw.start, raw.end),
  };
}

function listOf(values: readonly string[]): string {
  return [...new Set(values)].join(';');
}
