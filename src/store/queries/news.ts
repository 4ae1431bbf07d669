import { sql } from 'kysely';
import type { Record } from '../record.ts';

/** How far the record has come: the numbers of its last reading and of the last change of a meeting. Both only ever grow. */
export interface NewsEnd {
  readonly reading: number;
  readonly change: number;
}

export async function newsEnd(record: Record): Promise<NewsEnd> {
  const { rows } = await sql<NewsEnd>`select coalesce((select max(id) from readings), 0) as reading,
    coalesce((select max(id) from meeting_changes), 0) as change`.execute(record.db);
  return rows[0] ?? { reading: 0, change: 0 };
}

/** Readings in force that came after this one, in their order, so many of them. */
export async function readingsSince(record: Record, reading: number, most: number): Promise<number[]> {
  const rows = await record.db
    .selectFrom('readings')
    .select('id')
    .where('id', '>', reading)
    .where('replaced_at', 'is', null)
    .orderBy('id')
    .limit(most)
    .execute();
  return rows.map(({ id }) => id);
}

/** Meetings that changed after this change, in that order, so many of them. */
export async function meetingsSince(record: Record, change: number, most: number): Promise<{ change: number; meeting: string }[]> {
  return record.db
    .selectFrom('meeting_changes')
    .select(['id as change', 'meeting_id as meeting'])
    .where('id', '>', change)
    .orderBy('id')
    .limit(most)
    .execute();
}
