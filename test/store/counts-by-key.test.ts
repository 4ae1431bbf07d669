import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely, sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { sqliteEngine } from '../../src/store/engines/sqlite/engine.ts';
import { migrate } from '../../src/store/migrate.ts';
import { MIGRATIONS } from '../../src/store/migrations/index.ts';
import type { Schema } from '../../src/store/schema.ts';

const NOW = '2024-05-03T00:00:00Z';
const folder = mkdtempSync(join(tmpdir(), 'chancery-counts-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('counts that a record has are there, and lie in the order of their key', async () => {
  const engine = sqliteEngine(join(folder, 'talks.db'), false);
  const db = new Kysely<Schema>({ dialect: engine.dialect, plugins: [...engine.plugins] });
  try {
    await migrate(db, engine, NOW, { upTo: MIGRATIONS.findIndex(({ name }) => name === 'counts-by-key') });
    for (const month of ['2024-02', '2023-11', '2024-01'])
      await sql`insert into relation_cells values ('CHN', 'RUS', ${month}, '', 'CONSULT', 'verbal-cooperation', 'happened', '', 2, 7.5)`.execute(
        db,
      );
    await migrate(db, engine, NOW);
    const question = sql`select month, events, intensity from relation_cells where one = 'CHN' and other = 'RUS'`;
    const row = (month: string) => ({ month, events: 2, intensity: 7.5 });
    expect((await question.execute(db)).rows).toEqual(['2023-11', '2024-01', '2024-02'].map(row));
    const plan = await sql<{ detail: string }>`explain query plan ${question}`.execute(db);
    expect(plan.rows.map(({ detail }) => detail)).toEqual(['SEARCH relation_cells USING PRIMARY KEY (one=? AND other=?)']);
  } finally {
    await db.destroy();
  }
});
