import { sql } from 'kysely';
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
  const { rows } = await sql<StateTie>`select case when source < target then source else target end as one,
      case when source < target then target else source end as other, sum(events) as events, sum(intensity) / sum(events) as intensity
    from dyad_years where events > 0 ${year === undefined ? sql`` : sql`and year = ${year}`}
    group by 1, 2 order by 3 desc, 1, 2 limit ${count}`.execute(record.db);
  return rows.map((row) => ({ ...row, events: Number(row.events) }));
}
