import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { sqliteEngine } from '../../src/store/engines/sqlite/engine.ts';
import { migrate } from '../../src/store/migrate.ts';
import { MIGRATIONS } from '../../src/store/migrations/index.ts';
import type { Schema } from '../../src/store/schema.ts';

const NOW = '2024-05-03T00:00:00Z';
const folder = mkdtempSync(join(tmpdir(), 'chancery-told-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('of the events of an earlier record those stay written down that several documents tell of', async () => {
  const engine = sqliteEngine(join(folder, 'talks.db'), false);
  const db = new Kysely<Schema>({ dialect: engine.dialect, plugins: [...engine.plugins] });
  try {
    await migrate(db, engine, NOW, { upTo: MIGRATIONS.findIndex(({ name }) => name === 'told-by-several') });
    const told = (id: string, accounts: number, independent: number) => ({ id, accounts, independent });
    await db
      .insertInto('same_events')
      .values([told('h1', 1, 1), told('h2', 2, 1), told('h3', 3, 3), told('h4', 0, 0)])
      .execute();
    await migrate(db, engine, NOW);
    expect(await db.selectFrom('same_events').selectAll().orderBy('id').execute()).toEqual([told('h2', 2, 1), told('h3', 3, 3)]);
  } finally {
    await db.destroy();
  }
});
