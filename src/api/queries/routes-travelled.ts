import { firstDay, isMade, type Stop } from '../../record/index.ts';
import { findJourneys, type HeldMeeting, latestHeld } from '../../store/index.ts';
import { capitalPlace, nameOfCode, type Position, populatedPlaces } from '../../tables/index.ts';
import type { Shelf } from '../shelf.ts';
import { takeFirst } from './part.ts';

export const ROUTE_KINDS = ['visit', 'meeting', 'call'] as const;
export type RouteKind = (typeof ROUTE_KINDS)[number];

/** From a capital to where others were met, or to another capital for calls. Degrees, WGS 84: [longitude, latitude]. */
export interface TravelRoute {
  readonly kind: RouteKind;
  /** ISO 3166-1 alpha-3. */
  readonly from: string;
  /** Name of the place. */
  readonly to: string;
  readonly start: readonly [number, number];
  readonly end: readonly [number, number];
  readonly times: number;
}

export interface RouteFilter {
  readonly kind?: RouteKind | undefined;
  /** ISO 3166-1 alpha-3: routes of this state alone, and to it. */
  readonly state?: string | undefined;
  /** YYYY-MM-DD */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/** Stops, and meetings and calls, that are looked at: the latest. */
export const ROUTES_SEEN = 200;

type Leg = Omit<TravelRoute, 'times'>;

/** Routes of visits, meetings and calls that happened, those taken most often first. */
export async function travelRoutes(shelf: Shelf, filter: RouteFilter): Promise<TravelRoute[]> {
  const wanted = (kind: RouteKind) => filter.kind === undefined || filter.kind === kind;
  const legs = [
    ...(wanted('visit') ? await legsOfVisits(shelf, filter) : []),
    ...(wanted('meeting') || wanted('call') ? await legsOfMeetings(shelf, filter, wanted) : []),
  ];
  const own = legs.filter(({ from, to }) => filter.state === undefined || from === filter.state || to.endsWith(`(${filter.state})`));
  return [...Map.groupBy(own, ({ kind, from, to }) => `${kind} ${from} ${to}`).values()]
    .map((same) => ({ ...(same[0] as Leg), times: same.length }))
    .toSorted((a, b) => b.times - a.times || a.from.localeCompare(b.from) || a.to.localeCompare(b.to));
}

function isWithin(day: string | null, { since, until }: RouteFilter): boolean {
  return day !== null && (since === undefined || day >= since) && (until === undefined || day <= until);
}

async function legsOfVisits(shelf: Shelf, filter: RouteFilter): Promise<Leg[]> {
  const stops = await takeFirst(stopsMade(shelf, filter), ROUTES_SEEN);
  return stops.toReversed().flatMap(({ visitor, country, accounts }) => {
    const city = accounts.flatMap(({ cities }) => cities?.value ?? [])[0];
    const place = city === undefined ? undefined : populatedPlaces(city).find((one) => one.country === country);
    const end = place ?? capitalPlace(country);
    const start = visitor.country === null || visitor.country === country ? null : capitalPlace(visitor.country);
    if (!start || !end || visitor.country === null) return [];
    return [legOf('visit', visitor.country, place?.name ?? nameOfCode(country) ?? country, country, start, end)];
  });
}

/** The latest journeys' first. */
async function* stopsMade({ record }: Shelf, filter: RouteFilter): AsyncGenerator<Stop> {
  for await (const { stops } of findJourneys(record, 'latest'))
    yield* stops.filter((stop) => isMade(stop) && isWithin(firstDay(stop).slice(0, 10), filter)).toReversed();
}

async function legsOfMeetings(shelf: Shelf, filter: RouteFilter, wanted: (kind: RouteKind) => boolean): Promise<Leg[]> {
  const { since, until } = filter;
  const asked = {
    ...{ kinds: (['meeting', 'call'] as const).filter(wanted), statuses: ['happened', 'ongoing'] },
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
  };
  const found = (await latestHeld(shelf.record, asked, ROUTES_SEEN)).toReversed();
  const held = found.filter(({ start }) => isWithin(start, filter));
  return held.flatMap((meeting) => (meeting.kind === 'call' ? callsBetween(meeting.countries) : legsOfMeeting(meeting)));
}

function callsBetween(countries: readonly string[]): Leg[] {
  return countries.toSorted().flatMap((one, at, all) =>
    all.slice(at + 1).flatMap((other) => {
      const [start, end] = [capitalPlace(one), capitalPlace(other)];
      return start && end ? [legOf('call', one, nameOfCode(other) ?? other, other, start, end)] : [];
    }),
  );
}

function legsOfMeeting({ countries, place }: HeldMeeting): Leg[] {
  if (!place) return [];
  return countries.flatMap((country) => {
    const start = country === place.country ? null : capitalPlace(country);
    return start ? [legOf('meeting', country, place.name, place.country, start, { lat: place.latitude, lon: place.longitude })] : [];
  });
}

function legOf(kind: RouteKind, from: string, place: string, country: string | null, start: Position, end: Position): Leg {
  return { kind, from, to: country === null ? place : `${place} (${country})`, start: [start.lon, start.lat], end: [end.lon, end.lat] };
}
