import type { Database } from '../engines/engine.ts';
import { type Place, textToPlace } from './event-place.ts';

/** A person's word on an event: it is one with what stands at another place, or is not. */
export interface EventJudgement {
  readonly verdict: 'same' | 'different';
  readonly own: Place;
  readonly other: Place;
}

/** People's judgements in force on the events of a document. */
export async function judgementsOn(db: Database, document: number): Promise<EventJudgement[]> {
  // "12:…" stands between "12:" and "12;".
  const [from, to] = [`${document}:`, `${document};`];
  const rows = await db
    .selectFrom('judgements')
    .select(['a', 'b', 'verdict'])
    .where('kind', '=', 'event')
    .where('withdrawn_at', 'is', null)
    .where((where) =>
      where.or([where.and([where('a', '>=', from), where('a', '<', to)]), where.and([where('b', '>=', from), where('b', '<', to)])]),
    )
    .orderBy('id')
    .execute();
  return rows.flatMap(({ a, b, verdict }) => {
    const [one, two] = [textToPlace(a), textToPlace(b)];
    const make = (own: Place, other: Place) => ({ verdict: verdict as EventJudgement['verdict'], own, other });
    return [make(one, two), make(two, one)].filter(({ own }) => own.document === document);
  });
}

/** Code points that two places share; 0 where they share none. */
export function sharedPlace(a: Place, b: Place): number {
  return a.document === b.document ? Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) : 0;
}

/** The event that the account at a place is of, by the reading in force: the account that shares most of the place. */
export async function eventAt(db: Database, place: Place): Promise<string | null> {
  const rows = await db
    .selectFrom('event_accounts as a')
    .innerJoin('events as e', (join) => join.onRef('e.reading_id', '=', 'a.reading_id').onRef('e.id', '=', 'a.event'))
    .innerJoin('readings as r', 'r.id', 'a.reading_id')
    .where('r.document_id', '=', place.document)
    .where('r.replaced_at', 'is', null)
    .where('e.span_start', '<', place.end)
    .where('e.span_end', '>', place.start)
    .select(['a.same_event', 'e.span_start as start', 'e.span_end as end'])
    .orderBy('e.span_start')
    .orderBy('e.id')
    .execute();
  const [best] = rows
    .map((row) => ({ ...row, shared: sharedPlace(place, { ...row, document: place.document }) }))
    .toSorted((a, b) => b.shared - a.shared);
  return best?.same_event ?? null;
}
