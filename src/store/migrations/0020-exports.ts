import { counted, type Migration, neededTexts, texts } from './migration.ts';

/** Files that are made of the record for whoever asked. */
export const exports: Migration = {
  name: 'exports',
  async up(db) {
    const table = db.schema.createTable('exports').addColumn('id', 'integer', (column) => counted(column));
    const needed = neededTexts(table, 'format', 'question', 'state', 'asked_at', 'asked_by', 'owner', 'kept_until');
    await texts(needed, 'done_at', 'problem')
      // Files may be larger than 2 GB.
      .addColumn('bytes', 'bigint', (column) => column.notNull().defaultTo(0))
      .execute();
  },
};
