import type { Actor, Place, Reading } from '../../domain/index.ts';
import { findParagraphs } from '../../text/paragraphs.ts';
import { cameoActor, codeOf, DONE, type Dyad, dyadsOf, quadNumber, stateName } from './dyads.ts';
import { type Row, toRows } from './rows.ts';

const ACTOR = [
  'Code',
  'Name',
  'CountryCode',
  'KnownGroupCode',
  'EthnicCode',
  'Religion1Code',
  'Religion2Code',
  'Type1Code',
  'Type2Code',
  'Type3Code',
] as const;
const GEO = ['Type', 'FullName', 'CountryCode', 'ADM1Code', 'ADM2Code', 'Lat', 'Long', 'FeatureID'] as const;

/** The 61 columns of GDELT 2.0's event table; its files have no header. */
export const GDELT = [
  'GLOBALEVENTID',
  'SQLDATE',
  'MonthYear',
  'Year',
  'FractionDate',
  ...ACTOR.map((name) => `Actor1${name}` as const),
  ...ACTOR.map((name) => `Actor2${name}` as const),
  'IsRootEvent',
  'EventCode',
  'EventBaseCode',
  'EventRootCode',
  'QuadClass',
  'GoldsteinScale',
  'NumMentions',
  'NumSources',
  'NumArticles',
  'AvgTone',
  ...GEO.map((name) => `Actor1Geo_${name}` as const),
  ...GEO.map((name) => `Actor2Geo_${name}` as const),
  ...GEO.map((name) => `ActionGeo_${name}` as const),
  'DATEADDED',
  'SOURCEURL',
] as const;

/** For events by their ids: documents that tell of them, and those that are copies of none of the others. */
export type ToldByEvent = ReadonlyMap<string, { readonly accounts: number; readonly independent: number }>;

type GdeltRow = Row<(typeof GDELT)[number]>;

/**
 * Events of a reading as rows of GDELT 2.0's event table, a row a dyad; events that have not taken place are left out, as GDELT has
 * none. Tone, ethnic and known groups are not measured and stay empty, and so do the places of actors.
 */
export function readingToGdelt(reading: Reading, story?: number, told?: ToldByEvent): string {
  const { document } = reading;
  const lead = findParagraphs(document.text).find(
    ({ start }) => !document.furniture.some((part) => part.start <= start && start < part.end),
  );
  const rows = dyadsOf(reading, ({ status }) => DONE.has(status), story).map((dyad): GdeltRow => {
    const { event, code } = dyad;
    return {
      GLOBALEVENTID: dyad.number,
      ...dateColumns(dyad.day),
      ...actorColumns('Actor1', dyad.source, dyad.day),
      ...(dyad.target && actorColumns('Actor2', dyad.target, dyad.day)),
      IsRootEvent: lead && event.span.start < lead.end ? 1 : 0,
      EventCode: code,
      EventBaseCode: code.slice(0, 3),
      EventRootCode: code.slice(0, 2),
      QuadClass: quadNumber(event.quad),
      GoldsteinScale: event.intensity,
      NumMentions: 1 + event.again.length,
      NumSources: told?.get(event.id)?.independent ?? 1,
      NumArticles: told?.get(event.id)?.accounts ?? 1,
      Actor1Geo_Type: 0,
      Actor2Geo_Type: 0,
      ...placeColumns(dyad),
      DATEADDED: document.date && `${document.date.replaceAll('-', '')}000000`,
      SOURCEURL: document.url ?? document.id,
    };
  });
  return toRows(GDELT, rows);
}

/** FractionDate is GDELT's own: months of 30 days in a year of 365. */
function dateColumns(day: string | null): GdeltRow {
  if (day === null) return {};
  const [year = '', month = '', date = ''] = day.split('-');
  const fraction = ((Number(month) - 1) * 30 + Number(date)) / 365;
  return { SQLDATE: year + month + date, MonthYear: year + month, Year: year, FractionDate: (Number(year) + fraction).toFixed(4) };
}

function actorColumns(side: 'Actor1' | 'Actor2', actor: Actor, day: string | null): GdeltRow {
  const types = actor.sectors.filter((sector) => sector !== 'JEW');
  return {
    [`${side}Code`]: cameoActor(actor, day),
    [`${side}Name`]: actor.name.toUpperCase(),
    [`${side}CountryCode`]: codeOf(actor.country, 'cameo', day),
    // CAMEO counts it among the religions.
    [`${side}Religion1Code`]: actor.sectors.includes('JEW') ? 'JEW' : null,
    [`${side}Type1Code`]: types[0],
    [`${side}Type2Code`]: types[1],
    [`${side}Type3Code`]: types[2],
  };
}

/** A state is its own feature in GDELT; other features have numbers of the US gazetteers, which GeoNames' are not. */
function placeColumns({ place, day }: Dyad): GdeltRow {
  if (!place) return { ActionGeo_Type: 0 };
  const fips = codeOf(place.country, 'fips', day);
  const state = isState(place);
  const parts = state ? [place.name] : [place.name, stateName(place.country) ?? ''];
  return {
    ActionGeo_Type: geoType(place),
    ActionGeo_FullName: parts.filter(Boolean).join(', '),
    ActionGeo_CountryCode: fips,
    ActionGeo_ADM1Code: state ? fips : null,
    ActionGeo_Lat: place.lat,
    ActionGeo_Long: place.lon,
    ActionGeo_FeatureID: state ? fips : null,
  };
}

/** 1 a state, 3 a town of the United States, 4 one elsewhere. */
function geoType(place: Place): number {
  if (isState(place)) return 1;
  return place.country === 'USA' ? 3 : 4;
}

function isState({ name, country }: Place): boolean {
  return stateName(country) === name;
}
