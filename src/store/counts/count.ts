import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../engines/engine.ts';
import { KEPT_COUNTS, type KeptCount } from './kept.ts';

/** Counts a reading that has come into force, or (-1) one that is about to go out of it. */
export async function countReading(db: Database, reading: number, sign: 1 | -1): Promise<void> {
  for (const kept of KEPT_COUNTS) await addCounts(db, kept, sql`y.reading_id = ${reading}`, sign);
}

/** Adds what readings give to a table of counts. */
export async function addCounts(
  db: Database,
  { table, keys, sums, counted }: KeptCount,
  which: RawBuilder<unknown>,
  sign: 1 | -1,
): Promise<void> {
  const names = (columns: readonly string[]) => sql.join(columns.map((name) => sql.ref(name)));
  const signed = sql.join(sums.map((name) => sql`${sql.lit(sign)} * ${sql.ref(name)}`));
  const added = sql.join(sums.map((name) => sql`${sql.ref(name)} = ${sql.ref(`${table}.${name}`)} + excluded.${sql.ref(name)}`));
  // Without a condition SQLite takes `on conflict` for part of a join.
  await sql`insert into ${sql.table(table)} (${names([...keys, ...sums])})
    select ${names(keys)}, ${signed} from (${counted(which)}) given where true
    on conflict (${names(keys)}) do update set ${added}`.execute(db);
}
