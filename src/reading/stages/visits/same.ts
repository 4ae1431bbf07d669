import type { EventStatus } from '../../../domain/index.ts';
import { dayAfter } from './days.ts';
import type { Telling } from './telling.ts';

/** Tellings of one stop of one person, the first one first. */
export type Told = Telling[];

const FIRM = /^(?:happened|ongoing|planned)$/;

/**
 * Stops with their tellings. One person's stops in one country are the same unless the days, or the words ("his previous visit",
 * "cancelled"), keep them apart.
 *
 * Reads: "Kenyan President Ann Lee visited Peru on 3 May 2023. Ann Lee will visit Peru on 9 June 2023." → Ann Lee → PER 2023-05-03..2023-05-03 happened; Ann Lee → PER 2023-06-09..2023-06-09 planned
 * Reads: "Kenyan President Ann Lee arrived in Lima. President Lee is on an official visit to Peru." → Ann Lee → PER Lima official ongoing
 */
export function joinTellings(tellings: readonly Telling[]): Told[] {
  const stops: Told[] = [];
  for (const telling of tellings) {
    const same = stops.find((told) => told.every((other) => isSame(other, telling)));
    if (same) same.push(telling);
    else stops.push([telling]);
  }
  return stops;
}

function isSame(a: Telling, b: Telling): boolean {
  if (a.visitor.id !== b.visitor.id || a.stop.country !== b.stop.country) return false;
  const dated = boundsOf(a) !== null && boundsOf(b) !== null;
  if (a.past !== b.past && !dated) return false;
  if (FIRM.test(a.draft.status) !== FIRM.test(b.draft.status)) return a.draft.status === 'denied' || b.draft.status === 'denied';
  return near(a, b) && (dated || sameTense(a, b));
}

/** A noun that no verb carries out points back at a visit that is coming as well as at one that was. */
function sameTense(a: Telling, b: Telling): boolean {
  const weak = (telling: Telling): boolean => telling.draft.by === 'visits/stay';
  if (isDoing(a) || isDoing(b)) return true;
  const future = (status: EventStatus): boolean => status === 'planned';
  return weak(a) || weak(b) || future(a.draft.status) === future(b.draft.status);
}

/** Told by what is done there rather than by going: "arrived on Monday and will attend a summit". */
function isDoing({ draft }: Telling): boolean {
  return draft.by === 'visits/attending' || draft.by === 'visits/meeting-abroad';
}

function near(a: Telling, b: Telling): boolean {
  const [one, other] = [boundsOf(a), boundsOf(b)];
  if (!one || !other) return true;
  return one.from <= dayAfter(other.to, 1) && other.from <= dayAfter(one.to, 1);
}

/** First and last day that a telling allows. */
function boundsOf({ start, end, journey }: Telling): { from: string; to: string } | null {
  const first = start ?? end ?? journey?.start ?? null;
  const last = end ?? (start !== null && journey === null ? lateAfter(start) : (journey?.end ?? start));
  if (first === null || last === null) return null;
  return { from: first.padEnd(10, '-01'), to: last.length === 10 ? last : `${last.padEnd(7, '-12')}-31` };
}

/** A stay whose end is not told may last some days. */
function lateAfter(start: string): string {
  return start.length === 10 ? dayAfter(start, 3) : start;
}
