import { sql } from 'kysely';
import { type Migration, neededTexts } from './migration.ts';

/** Which two states met when: of two that meet often and each other seldom, the meetings of one would all be gone through. */
export const meetingPairs: Migration = {
  name: 'meeting-pairs',
  async up(db) {
    await neededTexts(
      db.schema
        .createTable('meeting_pairs')
        .addColumn('meeting_id', 'text', (column) => column.notNull().references('meetings.id'))
        .addColumn('start_date', 'text'),
      'one',
      'other',
    ).execute();
    await sql`insert into meeting_pairs (meeting_id, start_date, one, other)
      select distinct a.meeting_id, a.start_date, a.country, b.country from meeting_participants a
      join meeting_participants b on b.meeting_id = a.meeting_id and b.country > a.country`.execute(db);
    await db.schema
      .createIndex('meeting_pairs_latest')
      .on('meeting_pairs')
      .columns(['one', 'other', 'start_date desc', 'meeting_id'])
      .execute();
    await db.schema.createIndex('meeting_pairs_meeting').on('meeting_pairs').column('meeting_id').execute();
  },
};
