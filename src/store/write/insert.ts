import { type InsertObject, SqliteAdapter } from 'kysely';
import type { Database } from '../engines/engine.ts';
import type { Schema } from '../schema.ts';

/** Values in one statement; SQLite allows 32,766, PostgreSQL 65,535. */
const MOST_VALUES = 30_000;
/** Rows in one statement of SQLite. */
const MOST_ROWS = 256;

/** Puts in all rows, which have the same columns; nothing when there are none. */
export async function insertAll<T extends keyof Schema>(db: Database, table: T, rows: readonly InsertObject<Schema, T>[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const most = Math.floor(MOST_VALUES / Object.keys(first).length);
  // SQLite's statements are kept prepared, one for each number of rows, and what it holds for one that is given up it gives back
  // late: with any number of rows a worker grew by hundreds of megabytes. Powers of two are few.
  const isSqlite = db.getExecutor().adapter instanceof SqliteAdapter;
  for (let at = 0; at < rows.length; ) {
    const left = Math.min(rows.length - at, most);
    const next = isSqlite ? Math.min(2 ** Math.floor(Math.log2(left)), MOST_ROWS) : left;
    await db
      .insertInto(table)
      .values(rows.slice(at, at + next))
      .execute();
    at += next;
  }
}
