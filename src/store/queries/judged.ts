import { sql } from 'kysely';
import type { Judged } from '../../record/index.ts';
import type { Database } from '../engines/engine.ts';
import type { Condition } from './conditions.ts';

/** Is a record wanted? `alias`: what stands at it, the table `judged`, joined so that it may be missing. */
export function wantedOf(alias: string, judged: Judged = 'both'): Condition {
  const verdict = sql.ref(`${alias}.verdict`);
  if (judged === 'machine') return sql`1 = 1`;
  return judged === 'both' ? sql`(${verdict} is null or ${verdict} <> 'reject')` : sql`${verdict} in ('accept', 'correct')`;
}

/** What stands at a record, as `chancery export --format jsonl` tells it. */
export interface StandingVerdict {
  readonly record: string;
  /** Of the last word, in the log. */
  readonly number: number;
  readonly verdict: string;
  /** All who say the same. */
  readonly by: string;
  readonly at: string;
  readonly disputed: boolean;
  /** What is right in place of what the machine says. */
  readonly corrections: object | null;
}

/** What stands at the records of readings, by the readings' numbers: of one reading, or of all that hold any. */
export async function standingVerdicts(db: Database, reading?: number): Promise<ReadonlyMap<number, readonly StandingVerdict[]>> {
  let query = db.selectFrom('judged').selectAll().orderBy('verdict_id').orderBy('record');
  if (reading !== undefined) query = query.where('reading_id', '=', reading);
  const found = (await query.execute()).map(
    ({ reading_id, record, verdict_id: number, verdict, judged_by: by, judged_at: at, disputed, corrections }) => ({
      ...{ reading_id, record, number, verdict, by, at, disputed: disputed === 1 },
      corrections: corrections === null ? null : (JSON.parse(corrections) as object),
    }),
  );
  return new Map(
    [...Map.groupBy(found, ({ reading_id }) => reading_id)].map(([id, those]) => [id, those.map(({ reading_id, ...rest }) => rest)]),
  );
}

/** Ids of a reading's events that stand rejected. */
export async function rejectedOf(db: Database, reading: number): Promise<Set<string>> {
  const rows = await db
    .selectFrom('judged')
    .select('record')
    .where('reading_id', '=', reading)
    .where('kind', '=', 'event')
    .where('verdict', '=', 'reject')
    .execute();
  return new Set(rows.map(({ record }) => record));
}
