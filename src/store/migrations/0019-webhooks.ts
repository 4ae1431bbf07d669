import { counted, type Migration, neededTexts, texts } from './migration.ts';

/** Addresses that are told of new records, and how far. */
export const webhooks: Migration = {
  name: 'webhooks',
  async up(db) {
    const table = db.schema.createTable('webhooks').addColumn('id', 'integer', (column) => counted(column));
    const needed = neededTexts(table, 'address', 'secret', 'kinds', 'place', 'made_at', 'made_by', 'due_at');
    await texts(needed, 'delivered_at', 'failing_since', 'problem', 'disabled_at', 'owner', 'kept_until')
      .addColumn('failures', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
  },
};
