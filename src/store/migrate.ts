import { sql } from 'kysely';
import type { Database, Engine } from './engines/engine.ts';
import { OlderSchema, RecordFault } from './engines/fault.ts';
import { MIGRATIONS } from './migrations/index.ts';

/** Hears, before each step of a record that holds something, to which schema it leads and which is the last. */
export type TellStep = (version: number, last: number) => void;

export interface MigrateOptions {
  readonly tell?: TellStep | undefined;
  /** For tests. */
  readonly upTo?: number;
}

/**
 * Brings a record to the schema of this program, in one transaction; another program that does the same is waited for.
 * A newer schema, or a database of another program, is a RecordFault and nothing is touched.
 */
export async function migrate(db: Database, engine: Engine, at: string, options: MigrateOptions = {}): Promise<void> {
  const { tell, upTo = MIGRATIONS.length } = options;
  if ((await versionOf(db, engine)) >= upTo) return;
  await db.transaction().execute(async (all) => {
    await engine.takeTurn(all);
    const have = await versionOf(all, engine);
    if (have === 0)
      await sql`create table chancery_schema (version integer primary key, name text not null, applied_at text not null)`.execute(all);
    for (const [index, migration] of MIGRATIONS.slice(have, upTo).entries()) {
      if (have > 0) tell?.(have + index + 1, upTo);
      await migration.up(all, engine);
      await all
        .insertInto('chancery_schema')
        .values({ version: have + index + 1, name: migration.name, applied_at: at })
        .execute();
    }
    if (have > 0) for (const { fill } of MIGRATIONS.slice(have, upTo)) await fill?.(all);
  });
}

/** 0 for an empty database. */
export async function versionOf(db: Database, engine: Engine): Promise<number> {
  const tables = await engine.tables(db);
  if (!tables.includes('chancery_schema')) {
    if (tables.length > 0) throw new RecordFault(`${engine.where}: there are tables of another program, so it was left alone`);
    return 0;
  }
  const { version } = await db
    .selectFrom('chancery_schema')
    .select(sql<number>`coalesce(max(version), 0)`.as('version'))
    .executeTakeFirstOrThrow();
  if (version > MIGRATIONS.length)
    throw new RecordFault(
      `${engine.where}: made by a newer Chancery (schema ${version}; this one knows up to ${MIGRATIONS.length}), so it was left alone`,
    );
  return version;
}

/** For a record that may not be changed: is its schema this program's? */
export async function checkVersion(db: Database, engine: Engine): Promise<void> {
  const version = await versionOf(db, engine);
  if (version === 0) throw new RecordFault(`${engine.where}: not a Chancery record`);
  if (version < MIGRATIONS.length)
    throw new OlderSchema(
      `${engine.where}: its schema is older (${version} of ${MIGRATIONS.length}): whoever may write to it must open it once`,
    );
}
