import { sql } from 'kysely';
import type { Record } from '../record.ts';

/** What one state did to another in a year, counted; `intensity` is the mean. */
export interface DyadYear {
  readonly source: string;
  readonly target: string;
  readonly year: number;
  readonly events: number;
  readonly verbal_cooperation: number;
  readonly material_cooperation: number;
  readonly verbal_conflict: number;
  readonly material_conflict: number;
  readonly intensity: number;
}

/** Directed dyad-years of the record, or of two states both ways. Events that happened or go on are counted, with their accounts. */
export async function* dyadYears(record: Record, between?: readonly [string, string]): AsyncGenerator<DyadYear> {
  const only = between
    ? sql`where (source = ${between[0]} and target = ${between[1]}) or (source = ${between[1]} and target = ${between[0]})`
    : sql``;
  const { rows } = await sql<DyadYear>`select * from dyad_year_view ${only} order by source, target, year`.execute(record.db);
  yield* rows;
}
