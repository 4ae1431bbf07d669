import { sql } from 'kysely';
import type { Database } from '../engines/engine.ts';
import { addCounts } from './count.ts';
import type { KeptCount } from './kept.ts';

/** Of other columns than texts and small counts; words of years are more than PostgreSQL's integers hold. */
const NUMBERS: { readonly [column: string]: 'integer' | 'double precision' } = {
  actor: 'integer',
  intensity: 'double precision',
  words: 'double precision',
};

/** Makes the table of a count, and counts what is there. */
export async function keep(db: Database, kept: KeptCount): Promise<void> {
  let table = db.schema.createTable(kept.table);
  for (const key of kept.keys) table = table.addColumn(key, NUMBERS[key] ?? 'text', (column) => column.notNull());
  for (const sum of kept.sums) table = table.addColumn(sum, NUMBERS[sum] ?? 'integer', (column) => column.notNull());
  await table.addPrimaryKeyConstraint(`${kept.table}_key`, [...kept.keys] as never[]).execute();
  await addCounts(db, kept, sql`true`, 1);
}
