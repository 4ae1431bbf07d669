import { firstDay, type Journey } from './journeys.ts';
import { actOf, cellOf, type Stop } from './stop.ts';

/** Journeys of a year that were made or are under way. */
export interface TripYear {
  readonly year: number;
  readonly trips: number;
  /** Those with a summit or another meeting of many on the way. */
  readonly multilateral: number;
}

/** In order of the years; journeys without a day are left out. */
export function countTrips(journeys: readonly Journey[]): TripYear[] {
  const made = journeys.flatMap(({ stops }) => {
    const [first, ...others] = stops.filter(isMade);
    const year = first ? Number(firstDay(first).slice(0, 4)) : 0;
    return first && year > 1000 ? [{ year, multilateral: [first, ...others].some(isMultilateral) }] : [];
  });
  return [...Map.groupBy(made, ({ year }) => year)]
    .map(([year, own]) => ({ year, trips: own.length, multilateral: own.filter(({ multilateral }) => multilateral).length }))
    .toSorted((a, b) => a.year - b.year);
}

/** Stops that were made or are under way by the country visited (ISO 3166-1 alpha-3), the most first. */
export function countHosts(journeys: readonly Journey[]): [country: string, stops: number][] {
  const stops = journeys.flatMap(({ stops }) => stops.filter(isMade));
  return [...Map.groupBy(stops, ({ country }) => country)]
    .map(([country, own]): [string, number] => [country, own.length])
    .toSorted(([a, n], [b, m]) => m - n || a.localeCompare(b));
}

export function isMade({ status }: Pick<Stop, 'status'>): boolean {
  return status === 'happened' || status === 'ongoing';
}

/** For a meeting of more than two: an occasion with a name, or one that the text calls multilateral or ministerial. */
export function isMultilateral(stop: Stop): boolean {
  return actOf(stop, 'multilateral-event') !== null || actOf(stop, 'ministerial-event') !== null || cellOf(stop, 'occasion') !== null;
}
