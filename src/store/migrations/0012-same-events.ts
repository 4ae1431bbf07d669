import { sql } from 'kysely';
import type { FullReading } from '../../record/reading-shape.ts';
import { writeNearCopy } from '../write/near-copies.ts';
import { writeSameEvents } from '../write/same-events.ts';
import { type Migration, neededTexts, ofReading, refers } from './migration.ts';

/** Which documents are copies of others, and which events of several documents are one. */
export const sameEvents: Migration = {
  name: 'same-events',
  async up(db) {
    const create = (name: string) => db.schema.createTable(name);
    const ofDocument = (name: string) =>
      create(name).addColumn('document_id', 'integer', (column) => column.notNull().references('documents.id'));
    await neededTexts(ofDocument('text_signatures'), 'signature').addPrimaryKeyConstraint('text_signatures_key', ['document_id']).execute();
    await neededTexts(ofDocument('text_bands'), 'band').addPrimaryKeyConstraint('text_bands_key', ['band', 'document_id']).execute();
    await neededTexts(ofDocument('near_copies'), 'kind')
      .addColumn('original_id', 'integer', (column) => column.notNull())
      .addColumn('likeness', 'double precision', (column) => column.notNull())
      .addPrimaryKeyConstraint('near_copies_key', ['document_id'])
      .addCheckConstraint('near_copies_kinds', sql`kind in ('copy', 'update')`)
      .execute();
    await db.schema.createIndex('near_copies_original').on('near_copies').column('original_id').execute();

    await create('same_events')
      .addColumn('id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('accounts', 'integer', (column) => column.notNull())
      .addColumn('independent', 'integer', (column) => column.notNull())
      .execute();
    await refers(neededTexts(ofReading(create('event_accounts')), 'event', 'same_event', 'telling'), 'event', 'events')
      .addPrimaryKeyConstraint('event_accounts_key', ['reading_id', 'event'])
      .execute();
    await db.schema.createIndex('event_accounts_same').on('event_accounts').columns(['same_event', 'reading_id', 'event']).execute();
    await refers(ofReading(neededTexts(create('event_keys'), 'key', 'day', 'event')), 'event', 'events')
      .addPrimaryKeyConstraint('event_keys_key', ['key', 'day', 'reading_id', 'event'])
      .execute();

    // Documents that are there already are worked out as if they came now, in their order.
    for (let last = 0; ; ) {
      const row = await db
        .selectFrom('readings as r')
        .innerJoin('documents as d', 'd.id', 'r.document_id')
        .select(['r.id', 'r.json', 'd.id as document', 'd.text'])
        .where('r.id', '>', last)
        .where('r.replaced_at', 'is', null)
        .orderBy('r.id')
        .executeTakeFirst();
      if (!row) return;
      const reading = JSON.parse(row.json) as FullReading;
      await writeNearCopy(db, row.document, null, row.text);
      await writeSameEvents(db, row.id, row.document, { ...reading, document: { ...reading.document, text: row.text } });
      last = row.id;
    }
  },
};
