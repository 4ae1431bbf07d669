import { isSameTraveller, type Stop } from './stop.ts';

/** One person's journey: stops that follow on one another, in order of time. */
export interface Journey {
  readonly stops: readonly Stop[];
}

const DAY = 86_400_000;
/** Days at most between the end of a stop and the beginning of the next. */
const BREAK = 2;

/**
 * Stops joined to journeys: told in one sentence ("will travel to Peru, Chile and Japan"), or one after the other with at most two days
 * between. In order of time, those without a day last.
 */
export function joinJourneys(stops: readonly Stop[]): Journey[] {
  const journeys: Stop[][] = [];
  for (const stop of stops.toSorted((a, b) => firstDay(a).localeCompare(firstDay(b)))) {
    const same = journeys.find((journey) => journey.some((other) => isSameTraveller(other.visitor, stop.visitor) && follow(other, stop)));
    if (same) same.push(stop);
    else journeys.push([stop]);
  }
  return journeys.map((stops) => ({ stops }));
}

/** The day that a stop is listed under; '9' where none is known. */
export function firstDay({ start, end, journey, accounts }: Stop): string {
  return start ?? journey?.start ?? end ?? journey?.end ?? accounts[0]?.published ?? '9';
}

function follow(a: Stop, b: Stop): boolean {
  const together = a.accounts.some((one) => b.accounts.some((other) => one.document === other.document && one.at === other.at));
  if (together && a.country !== b.country) return true;
  if (a.start?.length !== 10 || b.start?.length !== 10) return false;
  const gap = (Date.parse(b.start) - Date.parse(a.end?.length === 10 ? a.end : a.start)) / DAY;
  return gap >= 0 && gap <= BREAK;
}
