import { sql } from 'kysely';
import { counted, type Migration, neededTexts, ofReading, spanned, texts } from './migration.ts';

/** What people say of single records, and what stands of it at the records of each reading. */
export const verdicts: Migration = {
  name: 'verdicts',
  async up(db, engine) {
    // The document is named without a reference, so that the log is moved as a whole and counts on from its last number.
    let log = db.schema
      .createTable('verdicts')
      .addColumn('id', 'integer', (column) => counted(column))
      .addColumn('document_id', 'integer', (column) => column.notNull());
    log = spanned(neededTexts(log, 'kind')).addColumn('number', 'integer', (column) => column.notNull());
    log = texts(neededTexts(log, 'verdict', 'said', 'words', 'judged_by', 'judged_at'), 'corrections', 'note');
    await texts(neededTexts(log, 'fate'), 'record', 'withdrawn_by', 'withdrawn_at')
      .addCheckConstraint('verdicts_kinds', sql`kind in ('event', 'statement', 'commitment', 'mention')`)
      .addCheckConstraint('verdicts_verdicts', sql`verdict in ('accept', 'reject', 'correct')`)
      .addCheckConstraint('verdicts_corrections', sql`(verdict = 'correct') = (corrections is not null)`)
      .addCheckConstraint('verdicts_fates', sql`fate in ('stands', 'changed', 'gone')`)
      .addCheckConstraint('verdicts_records', sql`(fate = 'gone') = (record is null)`)
      .addCheckConstraint('verdicts_withdrawals', sql`(withdrawn_by is null) = (withdrawn_at is null)`)
      .execute();
    await db.schema.createIndex('verdicts_document').on('verdicts').column('document_id').execute();
    await db.schema.createIndex('verdicts_person').on('verdicts').column('judged_by').execute();
    const place = ['id', 'document_id', 'kind', 'span_start', 'span_end', 'number'];
    for (const statement of engine.freeze('verdicts', [
      ...place,
      'verdict',
      'said',
      'words',
      'corrections',
      'judged_by',
      'judged_at',
      'note',
    ]))
      await statement.execute(db);

    const standing = neededTexts(ofReading(db.schema.createTable('judged')), 'kind', 'record', 'verdict', 'judged_by', 'judged_at');
    await texts(standing, 'corrections')
      .addColumn('disputed', 'integer', (column) => column.notNull())
      .addColumn('verdict_id', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('judged_key', ['reading_id', 'record'])
      .execute();
  },
};
