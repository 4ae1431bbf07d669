import { sql } from 'kysely';
import type { Record } from '../../record.ts';
import type { Condition } from '../conditions.ts';
import { askMeetings, type Lead, type MeetingFilter, tablesOf } from './filter.ts';

/** Years of meetings, calls and visits, in order. */
export async function meetingYears({ db }: Record): Promise<string[]> {
  const years: string[] = [];
  for (let after = ''; ; ) {
    const { start } = await db
      .selectFrom('meetings')
      .select(sql<string | null>`min(start_date)`.as('start'))
      .where('start_date', '>', after)
      .executeTakeFirstOrThrow();
    if (start === null) return years;
    years.push(start.slice(0, 4));
    after = `${start.slice(0, 4)}-~`;
  }
}

/** How many there are, no further than `most`. */
export async function countMeetings({ db }: Record, filter: MeetingFilter, most: number): Promise<number> {
  const { conditions, lead } = await askMeetings(db, filter);
  // By day and id together, as the index has them: what is distinct is told without being sorted.
  const one = lead === null ? sql`m.start_date, m.id` : sql`p.start_date, p.meeting_id`;
  const { rows } = await sql<{ n: number | string }>`select count(*) as n from (select distinct ${one}
    from ${tablesOf(lead, conditions.length > 0)} where ${wanted(lead, conditions)} limit ${most}) met`.execute(db);
  return Number(rows[0]?.n ?? 0);
}

/** Meetings whose participants are counted: of a large state there may be a hundred thousand. */
export const COUNTED = 1000;

/** How many meetings that were held each country took part in, of the latest that are asked for; the most first. */
export async function partnersMet({ db }: Record, filter: MeetingFilter): Promise<(readonly [country: string, meetings: number])[]> {
  const { conditions, lead } = await askMeetings(db, { ...filter, statuses: ['happened', 'ongoing'] });
  const [id, start] = lead === null ? [sql`m.id`, sql`m.start_date`] : [sql`p.meeting_id`, sql`p.start_date`];
  const latest = sql`select distinct ${id} as id, ${start} as start_date from ${tablesOf(lead, true)} where ${wanted(lead, conditions)}
    order by ${start} desc limit ${COUNTED}`;
  const { rows } = await sql<{ country: string; n: number | string }>`select w.country, count(distinct w.meeting_id) as n
    from (${latest}) latest join meeting_participants w on w.meeting_id = latest.id and w.number >= 0
    where w.country is not null group by w.country order by n desc, w.country`.execute(db);
  return rows.map(({ country, n }) => [country, Number(n)]);
}

function wanted(lead: Lead | null, conditions: readonly Condition[]) {
  const all = [...(lead === null ? [] : [lead.whose]), ...conditions];
  return all.length === 0 ? sql`1 = 1` : sql.join(all, sql` and `);
}
