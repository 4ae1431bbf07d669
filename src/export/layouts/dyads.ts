import { createHash } from 'node:crypto';
import type { Actor, Event, EventStatus, Place, QuadClass, Reading } from '../../domain/index.ts';
import { ploverDefinition, stateByCode, stateCode } from '../../tables/index.ts';

/** Who does what to whom: one row of an event file. `target` is null where nobody is acted on. */
export interface Dyad {
  readonly event: Event;
  /** Unlike any other dyad's: the story, the event, the dyad's number in it. */
  readonly id: string;
  /** The same as a whole number below 2^53. */
  readonly number: number;
  /** The document's number in its record, or else a hash of its id. */
  readonly story: number;
  readonly source: Actor;
  readonly target: Actor | null;
  readonly place: Place | null;
  /** YYYY-MM-DD: the day it began, else the article's; null where neither is known. */
  readonly day: string | null;
  /** CAMEO of at least three digits; the type's own where the event has none. */
  readonly code: string;
  /** Number of the sentence, from 1; 0 where none holds the event. */
  readonly sentence: number;
}

/** Statuses of what took place; files of CAMEO events know no other. */
export const DONE: ReadonlySet<EventStatus> = new Set(['happened', 'ongoing']);

/** A story's dyads have numbers of their own below this: 2^33 stories of 2^20 dyads fit into 2^53. */
const MOST_DYADS = 2 ** 20;

/**
 * The dyads of the events kept: each actor with each recipient, groups as their members, nobody with himself. With `story`, the
 * document's number in a record, ids are unlike any other's of that record; without it they come from hashes.
 */
export function dyadsOf(reading: Reading, keep: (event: Event) => boolean, story?: number): Dyad[] {
  const actors = new Map(reading.actors.map((actor) => [actor.id, actor]));
  const places = new Map(reading.places.map((place) => [place.id, place]));
  const hash = hashOf(reading.document.id);
  const name = story === undefined ? hash.toString(16).padStart(14, '0') : String(story);
  let count = 0;
  return reading.events.flatMap((event) => {
    // All are counted, so that a dyad's number is the same in every layout.
    const before = count;
    const pairs = pairsOf(event, actors);
    count += pairs.length;
    if (!keep(event)) return [];
    return pairs.map(([source, target], index): Dyad => {
      return {
        event,
        id: `${name}-${event.id}-${index + 1}`,
        number: story === undefined ? hashOf(`${reading.document.id}\n${event.id}\n${index + 1}`) : story * MOST_DYADS + before + index,
        story: story ?? hash,
        source,
        target,
        place: (event.place !== null && places.get(event.place)) || null,
        day: event.when?.start ?? event.when?.end ?? reading.document.date,
        code: cameoOf(event),
        sentence: 1 + reading.sentences.findIndex(({ span }) => span.start <= event.span.start && event.span.start < span.end),
      };
    });
  });
}

/** 53 bits of a text's SHA-256, so that the number is exact in every program that reads it. */
function hashOf(text: string): number {
  return Number(createHash('sha256').update(text, 'utf8').digest().readBigUInt64BE() >> 11n);
}

/** Sides that act on each other without a recipient ("Kenya and Peru met") are each other's recipients. */
function pairsOf(event: Event, actors: ReadonlyMap<string, Actor>): [Actor, Actor | null][] {
  const sources = resolve(event.actor, actors);
  const targets = resolve(event.recipient, actors);
  if (targets.length > 0) {
    return sources.flatMap((source) => targets.filter(({ id }) => id !== source.id).map((target): [Actor, Actor] => [source, target]));
  }
  if (event.reciprocal && sources.length > 1) {
    return sources.flatMap((source, index) => sources.slice(index + 1).map((target): [Actor, Actor] => [source, target]));
  }
  return sources.map((source) => [source, null]);
}

/** Actors of ids, each once; a group whose members are known gives way to them. */
function resolve(ids: readonly string[], actors: ReadonlyMap<string, Actor>, seen = new Set<string>()): Actor[] {
  return ids.flatMap((id) => {
    const actor = actors.get(id);
    if (!actor || seen.has(id)) return [];
    seen.add(id);
    return actor.members.some((member) => actors.has(member) && member !== id) ? resolve(actor.members, actors, seen) : [actor];
  });
}

function cameoOf({ type, mode, cameo }: Event): string {
  const definition = ploverDefinition(type);
  return (cameo ?? definition.modes.find((one) => one.mode === mode)?.cameo ?? definition.cameo).padEnd(3, '0');
}

const QUADS: readonly QuadClass[] = ['verbal-cooperation', 'material-cooperation', 'verbal-conflict', 'material-conflict'];

/** 1 verbal and 2 material cooperation, 3 verbal and 4 material conflict. */
export function quadNumber(quad: QuadClass): number {
  return 1 + QUADS.indexOf(quad);
}

/** A state's code in the year of a day, today's where the day is not known; null for organisations and where there is none. */
export function codeOf(country: string | null | undefined, scheme: 'cow' | 'cameo' | 'fips', day: string | null): string | null {
  return country ? stateCode(country, scheme, day === null ? Number.POSITIVE_INFINITY : Number(day.slice(0, 4))) : null;
}

/** An actor in CAMEO: state, then sectors ("NORGOV"). Empty where neither is known. */
export function cameoActor(actor: Actor | null, day: string | null): string {
  return (codeOf(actor?.country, 'cameo', day) ?? '') + (actor?.sectors ?? []).join('');
}

/** The name of a state by its ISO 3166-1 code; null for what is no state. */
export function stateName(country: string | null | undefined): string | null {
  return country ? (stateByCode(country)?.names[0] ?? null) : null;
}
