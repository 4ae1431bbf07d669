import { sql } from 'kysely';
import type { Record } from '../record.ts';
import type { EventFilter } from './event-conditions.ts';
import { askedBeside, finderOf, foundEvents } from './event-finder.ts';

/** Events that are alike in all that a list of them can be narrowed to. */
export interface EventCell {
  readonly type: string;
  readonly quad: string;
  readonly status: string;
  readonly channel: string | null;
  readonly events: number;
}

/** Events in force counted by type, class, status and channel; no more than `most` are looked at, so that it takes no longer over a large record. */
export async function eventCells(record: Record, filter: EventFilter, most: number): Promise<EventCell[]> {
  const finder = filter.document === undefined ? await finderOf(record, filter) : null;
  const asked = await askedBeside(record, filter, finder);
  const found = (finder === null ? inAnyOrder(record) : foundEvents(record, finder))
    .innerJoin('documents as d', 'd.id', 'r.document_id')
    .leftJoin('places as p', (join) => join.onRef('p.reading_id', '=', 'e.reading_id').onRef('p.id', '=', 'e.place'))
    .leftJoin('channels as c', (join) => join.onRef('c.reading_id', '=', 'e.reading_id').onRef('c.id', '=', 'e.channel'))
    .leftJoin('judged as j', (join) => join.onRef('j.reading_id', '=', 'e.reading_id').onRef('j.record', '=', 'e.id'))
    .where('r.replaced_at', 'is', null)
    .where((where) => where.and(asked))
    .select(['e.type', 'e.quad', 'e.status', 'c.kind as channel'])
    .limit(most);
  const rows = await record.db
    .selectFrom(found.as('found'))
    .select(['type', 'quad', 'status', 'channel', sql<number>`count(*)`.as('events')])
    .groupBy(['type', 'quad', 'status', 'channel'])
    .execute();
  return rows.map((row) => ({ ...row, events: Number(row.events) }));
}

/** From whichever table the conditions make the shortest way. */
function inAnyOrder({ db }: Record) {
  return db.selectFrom('events as e').innerJoin('readings as r', 'r.id', 'e.reading_id');
}
