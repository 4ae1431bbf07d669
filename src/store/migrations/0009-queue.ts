import { sql } from 'kysely';
import { counted, type Migration, neededTexts, texts } from './migration.ts';

/** Articles that wait to be read, and what became of those that did. */
export const queue: Migration = {
  name: 'queue',
  async up(db) {
    const jobs = db.schema.createTable('jobs').addColumn('id', 'integer', (column) => counted(column));
    await texts(
      neededTexts(jobs, 'place', 'state', 'queued_at', 'due_at').addColumn('key', 'text', (column) => column.notNull().unique()),
      'article',
      'leased_by',
      'leased_until',
      'done_at',
      'problem_code',
      'problem',
    )
      .addColumn('priority', 'integer', (column) => column.notNull())
      .addColumn('tries', 'integer', (column) => column.notNull().defaultTo(0))
      .addColumn('crashes', 'integer', (column) => column.notNull().defaultTo(0))
      .addColumn('words', 'integer')
      .addColumn('document_id', 'integer', (column) => column.references('documents.id'))
      .addColumn('fetch_id', 'integer', (column) => column.references('fetches.id'))
      .addCheckConstraint('jobs_states', sql`state in ('waiting', 'done', 'dead')`)
      .execute();
    await db.schema.createIndex('jobs_next').on('jobs').columns(['state', 'priority', 'id']).execute();
    await db.schema.createIndex('jobs_done').on('jobs').column('done_at').execute();
  },
};
