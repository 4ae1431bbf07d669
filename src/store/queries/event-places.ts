import { sql } from 'kysely';
import type { Record } from '../record.ts';
import type { EventFilter } from './event-conditions.ts';
import { askedBeside, everyEvent, finderOf, foundEvents } from './event-finder.ts';

/** Events told of a place on the earth. Degrees, WGS 84. */
export interface EventPoint {
  readonly name: string;
  readonly country: string | null;
  readonly latitude: number;
  readonly longitude: number;
  readonly events: number;
  /** Goldstein values of the events, added up. */
  readonly intensity: number;
}

/** Where the latest `most` events that fit took place, the places with most of them first, at most `count`. */
export async function eventPoints(
  record: Record,
  filter: Pick<EventFilter, 'actor' | 'since' | 'until'>,
  most: number,
  count: number,
): Promise<EventPoint[]> {
  const finder = await finderOf(record, filter);
  const asked = await askedBeside(record, filter, finder);
  // The latest first by their index, in SQLite too; most events have no place.
  const events = finder === null ? everyEvent(record) : foundEvents(record, finder);
  const latest = events
    .crossJoin('places as p')
    .where('e.place', 'is not', null)
    .whereRef('p.reading_id', '=', 'e.reading_id')
    .whereRef('p.id', '=', 'e.place')
    .leftJoin('judged as j', (join) => join.onRef('j.reading_id', '=', 'e.reading_id').onRef('j.record', '=', 'e.id'))
    .where('r.replaced_at', 'is', null)
    .where('p.latitude', 'is not', null)
    .where('p.longitude', 'is not', null)
    .where('e.status', 'in', ['happened', 'ongoing'])
    .where((where) => where.and(asked))
    .select(['p.name', 'p.country', 'p.latitude', 'p.longitude', 'e.intensity'])
    .orderBy(sql.ref(finder === null ? 'e.day' : 'y.day'), 'desc')
    .limit(most);
  const rows = await record.db
    .selectFrom(latest.as('latest'))
    .select(['name', 'country', 'latitude', 'longitude', sql<number>`count(*)`.as('events'), sql<number>`sum(intensity)`.as('intensity')])
    .groupBy(['name', 'country', 'latitude', 'longitude'])
    .orderBy('events', 'desc')
    .orderBy('name')
    .limit(count)
    .execute();
  return rows.map((row) => ({ ...row, latitude: row.latitude ?? 0, longitude: row.longitude ?? 0, events: Number(row.events) }));
}
