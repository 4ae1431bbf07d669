import { foldName } from '../actors/name-fold.ts';
import type { ActorJson, EventJson, FullReading } from '../reading-shape.ts';
import { tellingWords } from '../words/telling-words.ts';

/** A person, with the country stood for. */
export interface Named {
  readonly side: string | null;
  /** Parts of the name, transliterations made equal. */
  readonly parts: readonly string[];
}

/** One document's telling of an event, by what decides whether another's is of the same. It is kept with the record, so it is small. */
export interface Telling {
  readonly type: string;
  readonly mode: string | null;
  readonly cameo: string | null;
  readonly status: string;
  readonly reciprocal: boolean;
  /** Countries that act, and towards whom, each once; who has no country stands by name. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly persons: readonly Named[];
  /** YYYY-MM-DD; where the text gives no day, that of publication, and `dated` is false. Null where neither is known. */
  readonly start: string | null;
  readonly end: string | null;
  readonly dated: boolean;
  /** A place smaller than a country, and the country. */
  readonly place: string | null;
  readonly land: string | null;
  /** Country of whoever vouches for it; null for the press. */
  readonly voucher: string | null;
  /** Stem of the words that make it an event, and of those that tell more of it; names left out. */
  readonly heads: readonly string[];
  readonly words: readonly string[];
}

/** How the events of a reading are told, by their ids. `document.text` must be there. */
export function tellingsOf(reading: FullReading): Map<string, Telling> {
  const characters = Array.from(reading.document.text);
  for (const { mentions } of reading.actors) for (const { span } of mentions) characters.fill(' ', ...span);
  const actors = new Map(reading.actors.map((actor) => [actor.id, actor]));
  return new Map(reading.events.map((event) => [event.id, toTelling(event, reading, actors, characters)]));
}

function toTelling(event: EventJson, reading: FullReading, actors: ReadonlyMap<string, ActorJson>, characters: readonly string[]): Telling {
  const [from, to] = [event.actor, event.recipient].map((ids) => [...new Set(ids.flatMap((id) => membersOf(id, actors)))]);
  const stems = (spans: EventJson['trigger']) => [
    ...tellingWords(spans.map((span) => characters.slice(...span).join('')).join(' ')).keys(),
  ];
  const heads = new Set(stems(event.trigger));
  const start = event.when?.start ?? event.when?.end ?? null;
  const persons = new Set([...(from ?? []), ...(to ?? [])].filter(({ kind }) => kind === 'person'));
  return {
    type: event.type,
    mode: event.mode,
    cameo: event.cameo,
    status: event.status,
    reciprocal: event.reciprocal,
    from: sidesOf(from),
    to: sidesOf(to),
    persons: [...persons].map(({ country, name }) => ({ side: country, parts: foldName(name) })).filter(({ parts }) => parts.length > 0),
    start: start ?? reading.document.date,
    end: event.when?.end ?? start ?? reading.document.date,
    dated: start !== null,
    ...placeOf(event, reading),
    voucher: voucherOf(event, reading),
    heads: [...heads],
    words: stems([event.span]).filter((word) => !heads.has(word)),
  };
}

function placeOf(event: EventJson, { places, actors }: FullReading): Pick<Telling, 'place' | 'land'> {
  const place = places.find(({ id }) => id === event.place);
  if (!place) return { place: null, land: null };
  const isCountry = place.lat === null || actors.some(({ kind, name }) => kind === 'state' && name === place.name);
  return { place: isCountry ? null : place.name, land: place.country };
}

function voucherOf({ channel }: EventJson, { channels, actors }: FullReading): string | null {
  const found = channels.find(({ id }) => id === channel) ?? channels.find(({ kind }) => kind === 'outlet');
  return actors.find(({ id }) => id === found?.issuer)?.country ?? null;
}

/** "Protesters" and "they" are nobody in particular. */
function sidesOf(actors: readonly ActorJson[] = []): string[] {
  const named = actors.map(({ kind, country, name }) => country ?? (kind === 'group' ? '' : foldName(name).join(' ')));
  return [...new Set(named)].filter((side) => side !== '');
}

/** Members stand for a group; groups of groups end after one step. */
function membersOf(id: string, actors: ReadonlyMap<string, ActorJson>): ActorJson[] {
  const actor = actors.get(id);
  if (!actor) return [];
  const members = actor.members.flatMap((member) => (member === id ? [] : (actors.get(member) ?? [])));
  return members.length > 0 ? members : [actor];
}
