import { type RawBuilder, sql } from 'kysely';
import type { Record } from '../record.ts';
import type { Condition } from './conditions.ts';
import { type EventFilter, eventConditions, isOfPair, narrowEvents, pairOf } from './event-conditions.ts';
import { foundBy, rowsOf } from './kept-by-who.ts';

/** Events that a table has by who is in them, in the order of their days, and what is left to be asked of them. */
export interface EventFinder {
  readonly days: RawBuilder<FoundDay>;
  readonly others: EventFilter;
}

interface FoundDay {
  /** '' for none. */
  readonly day: string;
  readonly reading_id: number;
  readonly event: string;
}

/** What the events that are asked for are found by: a pair of states, else an actor with a number, else a state; null for neither. */
export async function finderOf(record: Record, filter: EventFilter): Promise<EventFinder | null> {
  const { actor, recipient, dyad, ...others } = filter;
  const pair = pairOf(filter);
  if (pair !== null) {
    // What counts both ways is there once.
    const each = pair.either ? sql`group by y.day, y.reading_id, y.event` : sql``;
    return { days: sql`(select y.day, y.reading_id, y.event from dyads y where ${isOfPair(pair)} ${each})`, others };
  }
  const sides = [
    { role: 'actor', who: actor, rest: { ...others, recipient, dyad } },
    { role: 'recipient', who: recipient, rest: { ...others, actor, dyad } },
  ];
  const side = foundBy(sides);
  if (side === null) return null;
  const days = await rowsOf<FoundDay>(record, 'event_parties', ['day', 'reading_id', 'event'], side);
  return { days, others: asGiven(side.rest) };
}

/** Without what is not asked. */
function asGiven(filter: { readonly [Name in keyof EventFilter]: EventFilter[Name] | undefined }): EventFilter {
  return Object.fromEntries(Object.entries(filter).filter(([, asked]) => asked !== undefined));
}

/** What must hold of the events, and where nothing finds them in which readings to look. */
export async function askedBeside(record: Record, filter: EventFilter, finder: EventFinder | null): Promise<Condition[]> {
  return finder === null ? narrowEvents(record, filter) : eventConditions(finder.others);
}

/** All of them with their readings. SQLite takes tables that are crossed in their order. */
export function everyEvent({ db }: Record) {
  return db.selectFrom('events as e').crossJoin('readings as r').whereRef('r.id', '=', 'e.reading_id');
}

/** From what they are found by (`y`) on. */
export function foundEvents({ db }: Record, { days }: EventFinder): ReturnType<typeof everyEvent> {
  const joined = db
    .selectFrom(days.as('y'))
    .crossJoin('events as e')
    .crossJoin('readings as r')
    .whereRef('e.reading_id', '=', 'y.reading_id')
    .whereRef('e.id', '=', 'y.event')
    .whereRef('r.id', '=', 'e.reading_id');
  // What is told of an event is the same with a table more to find it by.
  return joined as unknown as ReturnType<typeof everyEvent>;
}
