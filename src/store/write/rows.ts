import type { InsertObject } from 'kysely';
import type { Database } from '../engines/engine.ts';
import type { Schema } from '../schema.ts';
import { insertAll } from './insert.ts';

/** Rows by their tables, in the order in which they are written. */
export type Rows = { readonly [Table in keyof Schema]?: readonly InsertObject<Schema, Table>[] };

export async function insertRows(db: Database, rows: Rows): Promise<void> {
  for (const [table, those] of Object.entries(rows))
    await insertAll(db, table as 'times', those as readonly InsertObject<Schema, 'times'>[]);
}
