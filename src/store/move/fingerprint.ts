import { hash } from 'node:crypto';
import { sql } from 'kysely';
import type { Record } from '../record.ts';

/** How many rows a table has, and a hash over all of them that does not depend on their order. */
export interface Fingerprint {
  readonly rows: number;
  readonly hash: string;
}

/** Rows are read one at a time; a row counts by its columns' names and values. */
export async function fingerprint(record: Record, table: string): Promise<Fingerprint> {
  const query = record.db.selectFrom(sql<{ [column: string]: unknown }>`${sql.table(table)}`.as('it')).selectAll();
  let rows = 0;
  let sum = 0n;
  for await (const row of query.stream(500)) {
    const told = JSON.stringify(Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1)));
    sum = BigInt.asUintN(128, sum + BigInt(`0x${hash('sha256', told).slice(0, 32)}`));
    rows++;
  }
  return { rows, hash: sum.toString(16).padStart(32, '0') };
}
