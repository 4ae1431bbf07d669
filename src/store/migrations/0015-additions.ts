import { counted, type Migration, neededTexts, texts } from './migration.ts';

/** What was handed in to be read, and what came of each article in it. */
export const additions: Migration = {
  name: 'additions',
  async up(db) {
    const table = db.schema.createTable('additions').addColumn('id', 'integer', (column) => counted(column));
    await texts(neededTexts(table, 'name', 'owner', 'kept_until', 'added_at'), 'given', 'added_by', 'opening_at', 'opened_at').execute();
    await db.schema.createIndex('additions_opened').on('additions').column('opened_at').execute();

    const items = db.schema
      .createTable('addition_items')
      .addColumn('addition_id', 'integer', (column) => column.notNull().references('additions.id'))
      .addColumn('number', 'integer', (column) => column.notNull());
    await texts(neededTexts(items, 'place'), 'problem_code', 'problem')
      .addColumn('job_id', 'integer', (column) => column.references('jobs.id'))
      .addColumn('known', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('addition_items_key', ['addition_id', 'number'])
      .execute();
    await db.schema.createIndex('addition_items_job').on('addition_items').column('job_id').execute();
  },
};
