import { counted, type Migration, neededTexts, texts } from './migration.ts';

/** What is followed, how far, and every page that was fetched. */
export const feeds: Migration = {
  name: 'feeds',
  async up(db) {
    const followed = db.schema.createTable('feeds').addColumn('address', 'text', (column) => column.primaryKey().notNull());
    await texts(followed, 'source', 'kind', 'etag', 'last_modified', 'tried_at', 'last_seen', 'problem')
      .addColumn('failures', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();

    const fetched = db.schema.createTable('fetches').addColumn('id', 'integer', (column) => counted(column));
    await texts(neededTexts(fetched, 'feed', 'address', 'found_at', 'fetched_at', 'sha256', 'headers'), 'problem')
      .addColumn('bytes', 'integer', (column) => column.notNull())
      .addColumn('status', 'integer', (column) => column.notNull())
      .addColumn('document_id', 'integer', (column) => column.references('documents.id'))
      .execute();
    await db.schema.createIndex('fetches_address').on('fetches').columns(['address', 'id']).execute();
    await db.schema.createIndex('fetches_document').on('fetches').column('document_id').execute();

    const items = db.schema.createTable('feed_items').addColumn('address', 'text', (column) => column.primaryKey().notNull());
    await texts(neededTexts(items, 'feed', 'first_seen', 'checked_at'), 'stamp', 'etag', 'last_modified', 'sha256', 'problem')
      .addColumn('failures', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
    await db.schema.createIndex('feed_items_checked').on('feed_items').columns(['feed', 'checked_at']).execute();
  },
};
