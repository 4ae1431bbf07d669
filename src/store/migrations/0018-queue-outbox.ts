import { sql } from 'kysely';
import type { Migration } from './migration.ts';

/** What of the queue was handed to a message server, and what was told there of records that are done. */
export const queueOutbox: Migration = {
  name: 'queue outbox',
  async up(db) {
    await db.schema.alterTable('jobs').addColumn('sent_at', 'text').execute();
    await db.schema.alterTable('jobs').addColumn('told_at', 'text').execute();
    // Asked again and again, and nearly always empty.
    await sql`create index jobs_unsent on jobs (priority, id) where state = 'waiting' and sent_at is null`.execute(db);
    await sql`create index jobs_untold on jobs (id) where state = 'done' and sent_at is not null and told_at is null`.execute(db);
  },
};
