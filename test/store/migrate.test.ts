import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/store/engines/engine.ts';
import { postgresEngine } from '../../src/store/engines/postgres/engine.ts';
import { sqliteEngine } from '../../src/store/engines/sqlite/engine.ts';
import { migrate } from '../../src/store/migrate.ts';
import { MIGRATIONS } from '../../src/store/migrations/index.ts';
import type { Schema } from '../../src/store/schema.ts';
import { isPostgresMissing, PostgresServer } from './postgres-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'chancery-migrate-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Columns, views' too, after the steps; a document that is added at the first of them is there at the last. */
async function schemaAfter(engine: Engine, ...steps: number[]): Promise<string[]> {
  const db = new Kysely<Schema>({ dialect: engine.dialect, plugins: [...engine.plugins] });
  try {
    for (const [at, step] of steps.entries()) {
      await migrate(db, engine, '2024-05-03T00:00:00Z', { upTo: step });
      if (at === 0)
        await sql`insert into documents (hash, text, version, added_at) values (${'0'.repeat(64)}, 'It rained.', 1, '2024-05-03')`.execute(
          db,
        );
    }
    expect((await sql`select text from documents where id = 1`.execute(db)).rows).toEqual([{ text: 'It rained.' }]);
    const tables = await db.introspection.getTables();
    return tables.flatMap(({ name, columns }) => columns.map((column) => `${name}.${column.name}`)).toSorted();
  } finally {
    await db.destroy();
  }
}

async function expectOneSchema(make: (name: string) => Promise<Engine>): Promise<void> {
  const whole = await schemaAfter(await make('whole'), MIGRATIONS.length);
  expect(whole).toContain('documents.text');
  expect(whole).toContain('events_view.actors');
  for (let from = 1; from < MIGRATIONS.length; from++)
    expect(await schemaAfter(await make(`from_${from}`), from, MIGRATIONS.length)).toEqual(whole);
  const step = Array.from({ length: MIGRATIONS.length }, (_, i) => i + 1);
  expect(await schemaAfter(await make('step_by_step'), ...step)).toEqual(whole);
}

test('SQLite: from every earlier schema to the same', async () => {
  await expectOneSchema(async (name) => sqliteEngine(join(folder, `${name}.db`), false));
}, 120_000);

describe.skipIf(isPostgresMissing)('PostgreSQL', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await PostgresServer.start();
  }, 400_000);
  afterAll(() => server?.stop());

  test('from every earlier schema to the same', async () => {
    await expectOneSchema(async (name) => postgresEngine(await server.makeDatabase(name), false));
  }, 300_000);
});
