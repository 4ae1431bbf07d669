import { sql } from 'kysely';
import type { Reference } from '../engines/engine.ts';
import type { Record } from '../record.ts';

/** Rows that name a row which is not there; the database keeps them from being made, yet files can be tampered with. */
export async function* checkReference(record: Record, { table, columns, target, targetColumns }: Reference): AsyncGenerator<string> {
  const is = (column: string, at: number) => sql`there.${sql.ref(targetColumns[at] ?? '')} = it.${sql.ref(column)}`;
  const { rows } = await sql<{ told: string }>`select ${sql.join(
    columns.map((column) => sql`it.${sql.ref(column)}`),
    sql` || ' ' || `,
  )} as told
    from ${sql.table(table)} it where ${sql.join(
      columns.map((column) => sql`it.${sql.ref(column)} is not null`),
      sql` and `,
    )}
    and not exists (select 1 from ${sql.table(target)} there where ${sql.join(columns.map(is), sql` and `)})`.execute(record.db);
  for (const { told } of rows) yield `${table}: ${columns.join(' ')} ${told} names a row of ${target} that is not there`;
}
