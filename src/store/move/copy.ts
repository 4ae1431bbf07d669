import { type InsertObject, sql } from 'kysely';
import type { Database } from '../engines/engine.ts';
import type { Record } from '../record.ts';
import type { DocumentsTable, Schema } from '../schema.ts';
import { insertAll } from '../write/insert.ts';
import type { Plan } from './plan.ts';

type Row = { readonly [column: string]: unknown };

/** Copies some rows of a root that the target lacks, and what belongs to them; how many. Stopped at any time, it goes on from there. */
export function copyBatch(source: Record, target: Record, { root, parts }: Plan['rooted'][number], most: number): Promise<number> {
  return target.write(async (db) => {
    const last = await sql<{ id: number }>`select coalesce(max(id), 0) as id from ${sql.table(root)}`.execute(db);
    const rows = await select(source, root, sql`id > ${last.rows[0]?.id ?? 0} order by id limit ${sql.lit(most)}`);
    const [first, end] = [rows[0]?.id, rows.at(-1)?.id];
    if (first === undefined) return 0;
    await insert(db, root, rows);
    if (root === 'documents') for (const row of rows) await target.engine.indexText(db, row as unknown as DocumentsTable & { id: number });
    for (const { table, column } of parts) {
      await insert(db, table, await select(source, table, sql`${sql.ref(column)} between ${first} and ${end}`));
    }
    return rows.length;
  });
}

/**
 * Copies rows that could belong to a root's row but do not, such as a job that waits for its document; where the target has none of
 * them yet.
 */
export function copyUnrooted(source: Record, target: Record, { rooted }: Plan): Promise<void> {
  return target.write(async (db) => {
    for (const { table, column } of rooted.flatMap(({ parts }) => parts)) {
      const none = sql`${sql.ref(column)} is null`;
      const there = await sql`select 1 from ${sql.table(table)} where ${none} limit 1`.execute(db);
      if (there.rows.length === 0) await insert(db, table, await select(source, table, none));
      if ((await target.engine.keyOf(db, table)).join() === 'id') await target.engine.countOn(db, table);
    }
  });
}

/** Copies the tables over the whole record in one transaction, where the target has nothing of them yet. */
export function copyRest(source: Record, target: Record, { rest, rooted }: Plan): Promise<void> {
  return target.write(async (db) => {
    for (const { root } of rooted) await target.engine.countOn(db, root);
    for (const table of rest) {
      const there = await sql`select 1 from ${sql.table(table)} limit 1`.execute(db);
      if (there.rows.length > 0) return;
    }
    for (const table of rest) {
      await insert(db, table, await select(source, table, sql`true`));
      if ((await target.engine.keyOf(db, table)).join() === 'id') await target.engine.countOn(db, table);
    }
  });
}

function select(source: Record, table: string, where: ReturnType<typeof sql>): Promise<Row[]> {
  return source.ask(async (db) => (await sql<Row>`select * from ${sql.table(table)} where ${where}`.execute(db)).rows);
}

function insert(db: Database, table: string, rows: readonly Row[]): Promise<void> {
  return insertAll(db, table as keyof Schema, rows as unknown as readonly InsertObject<Schema, keyof Schema>[]);
}
