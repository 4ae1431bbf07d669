import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Record } from '../record.ts';
import type { Condition } from './conditions.ts';
import { isWho } from './who.ts';

/** Readings that are looked through whole. */
const FEW = 3000;
/** Readings that are worth being listed: somebody who is named in more is soon met by going through all in order. */
const SOME = 20_000;

/**
 * Of all who are asked for, the one whom fewest readings name decides where to look: in those readings alone where they are few,
 * else in all in their order but for those that do not name him. `reading`: the column with a reading's number. Nothing is said
 * where many name each of them.
 */
export async function readingsNaming(record: Record, reading: string, asked: readonly string[]): Promise<Condition[]> {
  let rarest: { readonly one: string; readonly readings: number } = { one: '', readings: SOME + 1 };
  for (const one of asked) {
    const readings = await countNaming(record, one);
    if (readings < rarest.readings) rarest = { one, readings };
  }
  if (rarest.readings > SOME) return [];
  // With a sign before it, SQLite does not look a column up in an index.
  const column = rarest.readings > FEW ? sql`+${sql.ref(reading)}` : sql.ref(reading);
  return [sql<SqlBool>`${column} in (${naming(rarest.one)})`];
}

async function countNaming(record: Record, asked: string): Promise<number> {
  const { rows } = await sql<{ readings: number }>`select count(*) as readings from (${naming(asked)} limit ${SOME + 1}) named`.execute(
    record.db,
  );
  return Number(rows[0]?.readings ?? 0);
}

function naming(asked: string): RawBuilder<unknown> {
  return sql`select distinct z.reading_id from document_actors z where ${isWho('z', asked)}`;
}
