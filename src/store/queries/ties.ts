import { sql } from 'kysely';
import type { Record } from '../record.ts';

/** Events between two states, either way. */
export interface StateTie {
  readonly one: string;
  readonly other: string;
  readonly events: number;
  /** Mean Goldstein value. */
  readonly intensity: number;
}

/** Pairs of states with most events between them that happened or go on, at most `count`. Days are YYYY-MM-DD, both ends counted. */
export async function stateTies(
  record: Record,
  { since, until }: { readonly since?: string | undefined; readonly until?: string | undefined },
  count: number,
): Promise<StateTie[]> {
  const { rows } = await sql<StateTie>`select case when y.source < y.target then y.source else y.target end as one,
      case when y.source < y.target then y.target else y.source end as other, count(*) as events, avg(e.intensity) as intensity
    from dyads y join readings r on r.id = y.reading_id and r.replaced_at is null
    join events e on e.reading_id = y.reading_id and e.id = y.event
    left join judged j on j.reading_id = e.reading_id and j.record = e.id
    where e.status in ('happened', 'ongoing') and (j.verdict is null or j.verdict <> 'reject')
      and y.day >= ${since ?? '0'} and y.day <= ${until ?? '9'}
    group by 1, 2 order by 3 desc, 1, 2 limit ${count}`.execute(record.db);
  return rows.map((row) => ({ ...row, events: Number(row.events) }));
}
