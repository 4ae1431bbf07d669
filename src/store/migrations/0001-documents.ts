import { sql } from 'kysely';
import { counted, type Migration, neededTexts, texts } from './migration.ts';

/** Texts as they came, and their readings. */
export const documents: Migration = {
  name: 'documents',
  async up(db, engine) {
    let table = db.schema.createTable('documents').addColumn('id', 'integer', (column) => counted(column));
    table = neededTexts(table, 'hash');
    table = texts(table, 'given_id', 'title', 'date', 'publisher', 'url', 'language');
    table = neededTexts(table, 'text')
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('previous', 'integer', (column) => column.references('documents.id').unique());
    table = texts(neededTexts(table, 'added_at'), 'superseded_at');
    await table
      .addCheckConstraint('documents_hash_length', sql`length(hash) = 64`)
      .addCheckConstraint('documents_date_form', sql`date like '____-__-__'`)
      .addCheckConstraint('documents_version_from_1', sql`version >= 1`)
      .execute();
    // The same words on the same day are the same document.
    await sql`create unique index documents_same on documents (hash, coalesce(date, ''))`.execute(db);
    await db.schema.createIndex('documents_given').on('documents').column('given_id').execute();
    await db.schema.createIndex('documents_url').on('documents').column('url').execute();
    for (const statement of engine.freeze('documents', ['hash', 'text', 'given_id', 'version', 'previous', 'added_at']))
      await statement.execute(db);

    const names = db.schema
      .createTable('document_names')
      .addColumn('document_id', 'integer', (column) => column.notNull().references('documents.id'));
    await neededTexts(texts(names, 'given_id', 'url', 'publisher'), 'seen_at').execute();
    await db.schema.createIndex('document_names_document').on('document_names').column('document_id').execute();
    await db.schema.createIndex('document_names_given').on('document_names').column('given_id').execute();

    let readings = db.schema
      .createTable('readings')
      .addColumn('id', 'integer', (column) => counted(column))
      .addColumn('document_id', 'integer', (column) => column.notNull().references('documents.id'))
      .addColumn('schema_version', 'integer', (column) => column.notNull());
    readings = texts(neededTexts(readings, 'reader'), 'title', 'date', 'publisher', 'url');
    readings = neededTexts(readings, 'language').addColumn('words', 'integer', (column) => column.notNull());
    await texts(neededTexts(readings, 'json', 'made_at'), 'replaced_at').execute();
    await db.schema
      .createIndex('readings_in_force')
      .unique()
      .on('readings')
      .column('document_id')
      .where(sql.ref('replaced_at'), 'is', null)
      .execute();
    await db.schema.createIndex('readings_document').on('readings').column('document_id').execute();
    await db.schema.createIndex('readings_date').on('readings').column('date').execute();
  },
};
