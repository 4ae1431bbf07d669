import { sql } from 'kysely';
import { type Migration, neededTexts, ofReading, refers, texts } from './migration.ts';

/** Meetings told by several documents. */
export const meetings: Migration = {
  name: 'meetings',
  async up(db) {
    const create = (name: string) => db.schema.createTable(name);
    const met = create('meetings').addColumn('id', 'text', (column) => column.primaryKey().notNull());
    await texts(neededTexts(met, 'kind', 'status', 'made_at'), 'level', 'start_date', 'end_date', 'place')
      .addCheckConstraint('meetings_kinds', sql`kind in ('meeting', 'call', 'visit')`)
      .execute();
    await db.schema.createIndex('meetings_date').on('meetings').columns(['start_date', 'id']).execute();

    const accounts = create('meeting_accounts').addColumn('meeting_id', 'text', (column) => column.notNull().references('meetings.id'));
    await refers(texts(neededTexts(ofReading(accounts), 'event', 'status'), 'side'), 'event', 'events')
      .addPrimaryKeyConstraint('meeting_accounts_key', ['reading_id', 'event'])
      .execute();
    await db.schema.createIndex('meeting_accounts_meeting').on('meeting_accounts').column('meeting_id').execute();

    const who = create('meeting_participants').addColumn('meeting_id', 'text', (column) => column.notNull().references('meetings.id'));
    await texts(neededTexts(who, 'kind', 'name'), 'country', 'office')
      .addColumn('number', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('meeting_participants_key', ['meeting_id', 'number'])
      .execute();
    await db.schema.createIndex('meeting_participants_country').on('meeting_participants').columns(['country', 'meeting_id']).execute();
  },
};
