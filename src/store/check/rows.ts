import { sql } from 'kysely';
import type { Record } from '../record.ts';

type Row = { readonly [column: string]: unknown };

/** The rows that a reading has in some tables against those that it should have, in the columns that these name. */
export async function* checkRows(
  record: Record,
  reading: number,
  wanted: { readonly [table: string]: readonly object[] },
): AsyncGenerator<string> {
  for (const [table, rows] of Object.entries(wanted)) {
    const key = (await record.engine.keyOf(record.db, table)).filter((column) => column !== 'reading_id');
    const nameOf = (row: Row) => key.map((column) => row[column]).join(' ');
    const { rows: stored } = await sql<Row>`select * from ${sql.table(table)} where reading_id = ${reading}`.execute(record.db);
    const there = new Map(stored.map((row) => [nameOf(row), row]));
    for (const row of rows as readonly Row[]) {
      const name = nameOf(row);
      const found = there.get(name);
      there.delete(name);
      if (!found) yield `reading ${reading}: ${table} lacks ${name}`;
      else {
        const wrong = Object.keys(row).filter((column) => (row[column] ?? null) !== found[column]);
        if (wrong.length > 0) yield `reading ${reading}, ${table} ${name}: not as the reading has it: ${wrong.join(', ')}`;
      }
    }
    for (const name of there.keys()) yield `reading ${reading}: ${table} has ${name}, which the reading has not`;
  }
}
