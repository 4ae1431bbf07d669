import type { InsertObject } from 'kysely';
import type { Database } from '../engines/engine.ts';
import type { Schema } from '../schema.ts';

/** Values in one statement; SQLite allows 32,766, PostgreSQL 65,535. */
const MOST_VALUES = 30_000;

/** Puts in all rows, which have the same columns; nothing when there are none. */
export async function insertAll<T extends keyof Schema>(db: Database, table: T, rows: readonly InsertObject<Schema, T>[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const most = Math.floor(MOST_VALUES / Object.keys(first).length);
  for (let at = 0; at < rows.length; at += most)
    await db
      .insertInto(table)
      .values(rows.slice(at, at + most))
      .execute();
}
