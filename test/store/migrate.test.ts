import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely } from 'kysely';
import { afterAll, describe, expect, test } from 'vitest';
import { sqliteEngine } from '../../src/store/engines/sqlite/engine.ts';
import { migrate } from '../../src/store/migrate.ts';
import { MIGRATIONS } from '../../src/store/migrations/index.ts';
import type { Schema } from '../../src/store/schema.ts';

const folder = mkdtempSync(join(tmpdir(), 'chancery-migrate-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function schemaAfter(name: string, ...steps: number[]): Promise<string[]> {
  const engine = sqliteEngine(join(folder, `${name}.db`), false);
  const db = new Kysely<Schema>({ dialect: engine.dialect });
  for (const step of steps) await migrate(db, engine, '2024-05-03T00:00:00Z', step);
  const tables = await db.introspection.getTables();
  await db.destroy();
  return tables.flatMap(({ name, columns }) => columns.map((column) => `${name}.${column.name}`)).toSorted();
}

describe('migrate', () => {
  test('from every earlier schema to the same', async () => {
    const whole = await schemaAfter('whole', MIGRATIONS.length);
    expect(whole).toContain('documents.text');
    for (let from = 1; from < MIGRATIONS.length; from++) expect(await schemaAfter(`from-${from}`, from, MIGRATIONS.length)).toEqual(whole);
  });
});
