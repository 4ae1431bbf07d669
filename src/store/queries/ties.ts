import { type RawBuilder, sql } from 'kysely';
import type { Record } from '../record.ts';

/** Events between two states, either way, that happened or go on. */
export interface StateTie {
  readonly one: string;
  readonly other: string;
  readonly events: number;
  /** Mean Goldstein value. */
  readonly intensity: number;
}

/** Pairs of states with most events between them, in a year or in all, at most `count`. */
export async function stateTies(record: Record, year: number | undefined, count: number): Promise<StateTie[]> {
  const { rows } = await (year === undefined ? ofAll(count) : ofYear(year, count)).execute(record.db);
  return rows.map((row) => ({ ...row, events: Number(row.events) }));
}

function ofAll(count: number): RawBuilder<StateTie> {
  return sql<StateTie>`select one, other, events, intensity / events as intensity from dyad_totals
    where events > 0 order by events desc, one, other limit ${count}`;
}

function ofYear(year: number, count: number): RawBuilder<StateTie> {
  return sql<StateTie>`select case when source < target then source else target end as one,
      case when source < target then target else source end as other, sum(events) as events, sum(intensity) / sum(events) as intensity
    from dyad_years where events > 0 and year = ${year}
    group by 1, 2 order by 3 desc, 1, 2 limit ${count}`;
}

interface Person {
  readonly name: string;
  readonly country: string;
}

/** Two persons of different states, and how often they met, called or visited each other. */
export interface PersonTie {
  readonly one: Person;
  readonly other: Person;
  readonly times: number;
}

/** Pairs of persons who met most, in a year or in all, at most `count`. */
export async function personTies(record: Record, year: number | undefined, count: number): Promise<PersonTie[]> {
  const { rows } = await sql<{ a: string; of: string; b: string; at: string; times: number | string }>`
    select p.name as a, p.country as of, o.name as b, o.country as at, count(*) as times
    from meetings m join meeting_participants p on p.meeting_id = m.id and p.number >= 0
    join meeting_participants o on o.meeting_id = m.id and o.number >= 0 and o.name || ' (' || o.country || ')' > p.name || ' (' || p.country || ')'
    where m.status in ('happened', 'ongoing') and p.kind = 'person' and o.kind = 'person' and p.country <> o.country
      ${year === undefined ? sql`` : sql`and m.start_date >= ${`${year}`.padStart(4, '0')} and m.start_date < ${`${year + 1}`.padStart(4, '0')}`}
    group by p.name, p.country, o.name, o.country order by times desc, 1, 2, 3, 4 limit ${count}`.execute(record.db);
  return rows.map(({ a, of, b, at, times }) => ({ one: { name: a, country: of }, other: { name: b, country: at }, times: Number(times) }));
}
