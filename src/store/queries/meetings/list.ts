import { sql } from 'kysely';
import type { Meeting } from '../../../record/index.ts';
import type { Database } from '../../engines/engine.ts';
import type { Record } from '../../record.ts';
import type { Condition } from '../conditions.ts';
import { type Placed, walkList } from '../place-in-order.ts';
import { type AskedMeetings, askMeetings, type MeetingFilter, tablesOf } from './filter.ts';
import { loadMeetings } from './load.ts';

/** Where a meeting stands: its first day, '' where none is known, and its id. */
export type MeetingPlace = readonly [start: string, id: string];
export type MeetingOrder = 'first' | 'latest';

/** Meetings, calls and visits in order of time, or the latest first; those without a day last. So many that come after a place. */
export async function meetingsAfter(
  record: Record,
  filter: MeetingFilter,
  after: MeetingPlace | null,
  count: number,
  order: MeetingOrder = 'latest',
): Promise<Placed<Meeting, MeetingPlace>[]> {
  const { db } = record;
  const found = await loadMeetings(db, await idsAfter(db, filter, after, count, order));
  return found.map((row) => ({ row, place: [row.start ?? '', row.id] }));
}

/** The same by their ids. */
export async function idsAfter(
  db: Database,
  filter: MeetingFilter,
  after: MeetingPlace | null,
  count: number,
  order: MeetingOrder,
): Promise<string[]> {
  const asked = await askMeetings(db, filter);
  const dated = after !== null && after[0] === '' ? [] : await datedAfter(db, asked, after, count, order);
  const left = count - dated.length;
  const undated = left === 0 ? [] : await undatedAfter(db, asked, after?.[0] === '' ? after[1] : '', left);
  return [...dated, ...undated];
}

/** All of them, in memory that does not grow with them. */
export function findMeetings(record: Record, filter: MeetingFilter, order: MeetingOrder = 'first'): AsyncGenerator<Meeting> {
  return walkList(PAGE, (after: MeetingPlace | null) => meetingsAfter(record, filter, after, PAGE, order));
}

/** Meetings that are loaded together. */
const PAGE = 500;

function datedAfter(db: Database, asked: AskedMeetings, after: MeetingPlace | null, count: number, order: MeetingOrder) {
  const { start, id } = columnsOf(asked);
  const past = order === 'first' ? sql`>` : sql`<`;
  const passed = after && sql`(${start} ${past}= ${after[0]} and (${start} ${past} ${after[0]} or ${id} > ${after[1]}))`;
  const direction = order === 'first' ? sql`asc` : sql`desc`;
  return idsOf(db, asked, [sql`${start} is not null`, ...(passed ? [passed as Condition] : [])], sql`${start} ${direction}, ${id}`, count);
}

function undatedAfter(db: Database, asked: AskedMeetings, after: string, count: number) {
  const { start, id } = columnsOf(asked);
  return idsOf(db, asked, [sql`${start} is null`, sql`${id} > ${after}`], sql`${id}`, count);
}

/** What leads has the meetings in order in its index. */
function columnsOf({ lead }: AskedMeetings) {
  return lead === null
    ? { start: sql.ref<string | null>('m.start_date'), id: sql.ref<string>('m.id') }
    : { start: sql.ref<string | null>('p.start_date'), id: sql.ref<string>('p.meeting_id') };
}

async function idsOf(db: Database, asked: AskedMeetings, place: readonly Condition[], order: ReturnType<typeof sql>, count: number) {
  const { start, id } = columnsOf(asked);
  const { conditions, lead } = asked;
  const all = [...(lead === null ? [] : [lead.whose]), ...place, ...conditions];
  const { rows } = await sql<{ id: string }>`select distinct ${start} as start_date, ${id} as id
    from ${tablesOf(lead, conditions.length > 0)} where ${sql.join(all, sql` and `)} order by ${order} limit ${count}`.execute(db);
  return rows.map(({ id }) => id);
}
