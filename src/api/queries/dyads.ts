import { sql } from 'kysely';
import type { Record } from '../../store/index.ts';

export interface DyadCount {
  readonly one: string;
  readonly other: string;
  readonly events: number;
}

interface Part {
  /** Pairs to leave out at the beginning. */
  readonly from?: number;
  /** ISO 3166-1 alpha-3: pairs with this state alone. */
  readonly state?: string;
}

/** Pairs of states with most between them first; each pair once. */
export async function listDyads(record: Record, count: number, { from = 0, state }: Part = {}): Promise<DyadCount[]> {
  const only = state === undefined ? sql`` : sql`and (source = ${state} or target = ${state})`;
  const { rows } = await sql<DyadCount>`select case when source < target then source else target end as one,
    case when source < target then target else source end as other, sum(events) as events
    from dyad_year_view where source <> target ${only} group by 1, 2 order by 3 desc, 1, 2 limit ${count} offset ${from}`.execute(
    record.db,
  );
  return rows.map((row) => ({ ...row, events: Number(row.events) }));
}

export interface TypeYear {
  readonly year: number;
  readonly type: string;
  readonly events: number;
}

/** Events between two states, either way, that happened or go on; those that count both ways once. */
export async function countTypes(record: Record, one: string, other: string): Promise<TypeYear[]> {
  const { rows } = await sql<TypeYear>`select cast(substr(t.day, 1, 4) as integer) as year, t.type as type, count(*) as events from (
      select distinct y.reading_id, y.event, y.day, e.type from dyads y
      join readings r on r.id = y.reading_id and r.replaced_at is null
      join events e on e.reading_id = y.reading_id and e.id = y.event
      where ((y.source = ${one} and y.target = ${other}) or (y.source = ${other} and y.target = ${one}))
        and e.status in ('happened', 'ongoing') and y.day <> ''
    ) t group by 1, 2 order by 1, 2`.execute(record.db);
  return rows.map((row) => ({ ...row, events: Number(row.events) }));
}
