import type { EventStatus, VisitAct, VisitForm } from '../../domain/index.ts';
import { isLeader, isOfOrganisation } from '../../reading/stages/visits/leaders.ts';
import { codePointsToUnits } from '../../text/code-points.ts';
import type { ActorJson, FullReading, VisitJson } from '../reading-shape.ts';

export interface Traveller {
  readonly name: string;
  readonly country: string | null;
  readonly office: string | null;
  /** Head of state or government. */
  readonly leader: boolean;
  /** Head of an international organisation. */
  readonly ofOrganisation: boolean;
}

/** A field of a stop with the words of the article that tell it. */
export interface Cell<T> {
  readonly value: T;
  readonly sentence: string;
  readonly document: string;
}

/** One document's account of one person's stop in one country. */
export interface StopAccount {
  readonly document: string;
  readonly published: string | null;
  readonly visitor: Traveller;
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  readonly status: EventStatus;
  readonly start: Cell<string> | null;
  readonly end: Cell<string> | null;
  readonly days: Cell<number> | null;
  readonly journey: { readonly start: string | null; readonly end: string | null } | null;
  readonly cities: Cell<readonly string[]> | null;
  readonly form: Cell<VisitForm> | null;
  readonly host: Cell<Traveller> | null;
  readonly met: Cell<readonly Traveller[]> | null;
  readonly occasion: Cell<string> | null;
  readonly firstSince: Cell<string> | null;
  readonly acts: readonly Cell<VisitAct>[];
  /** The sentence that tells it first, and where that begins in the text: stops of one sentence are one journey. */
  readonly sentence: string;
  readonly at: number;
  readonly confidence: number;
}

/** Stops that a reading (with its text) tells of as made, under way, to come or cancelled; `visit`: ids there. */
export function accountsOf(reading: FullReading): (StopAccount & { readonly visit: string })[] {
  const actors = new Map(reading.actors.map((actor) => [actor.id, actor]));
  const words = sentencesOf(reading);
  return reading.visits.flatMap((visit) => {
    const visitor = actors.get(visit.visitor);
    if (!visitor || visit.country === null || !/^(?:happened|ongoing|planned|denied)$/.test(visit.status)) return [];
    return [{ visit: visit.id, ...accountOf(reading, actors, visitor, visit.country, visit, words) }];
  });
}

function accountOf(
  { document }: FullReading,
  actors: ReadonlyMap<string, ActorJson>,
  visitor: ActorJson,
  country: string,
  visit: VisitJson,
  words: (at: number) => { sentence: string; at: number },
): StopAccount {
  const first = words(visit.span[0]);
  const cell = <T>(slot: VisitJson['evidence'][number]['slot'] | null, value: T | null): Cell<T> | null => {
    if (value === null) return null;
    const span = slot === null ? undefined : visit.evidence.find((one) => one.slot === slot)?.span;
    return { value, sentence: words(span?.[0] ?? visit.span[0]).sentence, document: document.id };
  };
  const person = (id: string): Traveller[] => {
    const actor = actors.get(id);
    return actor ? [toTraveller(actor)] : [];
  };
  const met = visit.met.flatMap(person);
  return {
    document: document.id,
    published: document.date,
    visitor: toTraveller(visitor),
    country,
    status: visit.status,
    start: cell('start', visit.start),
    end: cell('end', visit.end),
    days: cell('days', visit.days),
    journey: visit.journey,
    cities: cell(null, visit.cities.length > 0 ? visit.cities : null),
    form: cell('form', visit.form),
    host: cell('host', visit.host === null ? null : (person(visit.host)[0] ?? null)),
    met: cell('met', met.length > 0 ? met : null),
    occasion: cell('occasion', visit.occasion),
    firstSince: cell('firstSince', visit.firstSince),
    acts: visit.acts.flatMap((act) => cell(act, act) ?? []),
    sentence: first.sentence,
    at: first.at,
    confidence: visit.confidence,
  };
}

function toTraveller(actor: ActorJson): Traveller {
  const known = { country: actor.country, offices: actor.offices } as unknown as Parameters<typeof isLeader>[0];
  return {
    name: actor.name,
    country: actor.country,
    office: actor.offices[0]?.title ?? null,
    leader: isLeader(known),
    ofOrganisation: isOfOrganisation(known),
  };
}

/** The sentence around a place in the text, on one line. */
function sentencesOf({ document, sentences }: FullReading): (at: number) => { sentence: string; at: number } {
  const unit = codePointsToUnits(document.text);
  return (at) => {
    const [from, to] = sentences.find(({ span }) => span[0] <= at && at < span[1])?.span ?? [at, at];
    return { sentence: document.text.slice(unit(from), unit(to)).replace(/\s+/g, ' '), at: from };
  };
}
