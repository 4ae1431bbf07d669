import type { Actor, Span } from '../../../domain/index.ts';
import { isInPresent } from '../events/clause.ts';
import { countDays, dayAfter, type Stay } from './days.ts';
import type { Draft } from './draft.ts';
import type { Stop } from './ground.ts';
import type { Scene } from './scene.ts';
import { isPast } from './told.ts';

/** One person's stop as one clause tells it. */
export interface Telling {
  readonly draft: Draft;
  readonly visitor: Actor;
  readonly stop: Stop;
  readonly start: string | null;
  readonly end: string | null;
  readonly days: number | null;
  readonly journey: { readonly start: string | null; readonly end: string | null } | null;
  /** Words that tell the days, and how many. */
  readonly dated: Span | null;
  readonly counted: Span | null;
  readonly past: boolean;
}

/** A draft as tellings: each person at each stop abroad, with its days. Dates of a journey with several stops are those of the whole. */
export function tellEach(scene: Scene, draft: Draft): Telling[] {
  return draft.stops.flatMap((stop) =>
    draft.visitors
      .filter((visitor) => isAbroad(visitor, stop))
      .map((visitor) => ({ draft, visitor, stop, past: isPast(scene.tree, draft.at), ...datesOf(scene, draft, stop) })),
  );
}

/** Office holders travel; whoever has no office and no country is no concern of ours. */
function isAbroad({ country, offices }: Actor, stop: Stop): boolean {
  return country !== stop.country && (country !== null || offices.length > 0);
}

/** Tokens after the last of several stops within which its date stands. */
const NEAR = 6;

type Dates = Pick<Telling, 'start' | 'end' | 'days' | 'journey' | 'dated' | 'counted'>;

function datesOf({ tree, days, today }: Scene, draft: Draft, stop: Stop): Dates {
  const lasting = days.lasting(draft.words);
  const none: Dates = { start: null, end: null, days: null, journey: null, dated: null, counted: lasting?.span ?? null };
  const several = draft.stops.length > 1;
  const own = several ? ownDays(days, draft, stop) : (days.at(stop.words) ?? days.at(draft.words));
  const shared = own ?? (several ? sharedDays(days, draft) : null);
  if (!shared) return { ...none, days: several ? null : (lasting?.days ?? null) };
  // "arrived for the summit on Friday", told on Thursday: the day of the summit.
  if (draft.arrived && !isInPresent(tree, draft.at) && today !== null && shared.start !== null && shared.start > today)
    return { ...none, days: several ? null : (lasting?.days ?? null) };
  const stay = settle(draft, shared, lasting?.days ?? null, today);
  if (!own) return { ...none, journey: { start: stay.start, end: stay.end }, dated: shared.span };
  return { ...none, ...stay, days: lasting?.days ?? countDays(stay.start, stay.end), dated: shared.span };
}

/**
 * Of several stops each has the date that stands between it and the next; the last one has its own only where another has: "to Lima, Quito
 * and Bogota from 3 to 8 May" dates the whole journey.
 */
function ownDays(days: Scene['days'], { stops }: Draft, stop: Stop): Stay | null {
  const after = stops.map((one, at) => {
    const next = stops[at + 1];
    const last = Math.max(...one.words);
    return days.between(last, next ? Math.min(...next.words) : last + NEAR);
  });
  const dated = after.filter((stay) => stay !== null).length;
  return dated > 1 ? (after[stops.indexOf(stop)] ?? null) : null;
}

function sharedDays(days: Scene['days'], { stops, words }: Draft): Stay | null {
  return days.at([...words, ...stops.flatMap((stop) => stop.words)]);
}

/** Of a journey told by its arrival the date is the first day; the last is known where the text tells how long it lasts. */
function settle(
  draft: Draft,
  { start, end }: Stay,
  lasting: number | null,
  today: string | null,
): { start: string | null; end: string | null } {
  const oneDay = start !== null && start === end && start.length === 10;
  if (draft.ending && oneDay) return { start: lasting === null ? null : dayAfter(start, 1 - lasting), end };
  if (lasting !== null && lasting > 1 && oneDay) {
    // "is on a four-day visit", told on a day within it.
    if (draft.status === 'ongoing' && !draft.arrival && start === today) return { start: null, end: null };
    return { start, end: dayAfter(start, lasting - 1) };
  }
  return draft.arrival && oneDay ? { start, end: null } : { start, end };
}
