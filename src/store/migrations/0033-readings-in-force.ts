import { sql } from 'kysely';
import type { Migration } from './migration.ts';

/** Which readings are in force, and of which documents, is told without their rows: what says so stands behind a reading's long text there. */
export const readingsInForce: Migration = {
  name: 'readings-in-force',
  async up(db) {
    await sql`create index readings_standing on readings (id, document_id, date) where replaced_at is null`.execute(db);
  },
};
