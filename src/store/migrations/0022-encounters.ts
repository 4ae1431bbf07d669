import { sql } from 'kysely';
import { rebuildMeetings } from '../write/rebuild-meetings.ts';
import { type Migration, neededTexts, ofReading, refers, texts } from './migration.ts';

/** What each reading tells of meetings, so that they are told anew around a new document alone; and lists of them page by page. */
export const encounters: Migration = {
  name: 'encounters',
  async up(db) {
    const table = neededTexts(ofReading(db.schema.createTable('encounters')), 'event', 'sides', 'account');
    await refers(texts(table, 'start_date', 'end_date'), 'event', 'events')
      .addPrimaryKeyConstraint('encounters_key', ['reading_id', 'event'])
      .execute();
    await db.schema.createIndex('encounters_sides').on('encounters').columns(['sides', 'start_date']).execute();

    const counted = (table: string, column: string) =>
      db.schema
        .alterTable(table)
        .addColumn(column, 'integer', (column) => column.notNull().defaultTo(0))
        .execute();
    await counted('meetings', 'documents');
    await counted('meeting_accounts', 'number');
    await db.schema.alterTable('meeting_participants').addColumn('start_date', 'text').execute();
    await db.schema.dropIndex('meeting_participants_country').execute();
    for (const column of ['country', 'name'])
      await db.schema
        .createIndex(`meeting_participants_${column}`)
        .on('meeting_participants')
        .columns([column, 'start_date desc', 'meeting_id'])
        .execute();
    await db.schema.createIndex('meetings_latest').on('meetings').columns(['start_date desc', 'id']).execute();
    await sql`create index meetings_told on meetings (start_date desc, id) where documents > 1`.execute(db);
    await sql`create index judgements_of_persons on judgements (kind, id) where score is null and withdrawn_at is null`.execute(db);

    // What stands rejected counts no more.
    await db.deleteFrom('dyad_years').execute();
    await sql`insert into dyad_years (source, target, year, events, intensity)
      select y.source, y.target, cast(substr(y.day, 1, 4) as integer), count(*), sum(e.intensity) from dyads y
      join readings r on r.id = y.reading_id and r.replaced_at is null
      join events e on e.reading_id = y.reading_id and e.id = y.event
      left join judged j on j.reading_id = e.reading_id and j.record = e.id
      where e.status in ('happened', 'ongoing') and y.day <> '' and (j.verdict is null or j.verdict <> 'reject')
      group by y.source, y.target, cast(substr(y.day, 1, 4) as integer)`.execute(db);
  },
  fill: rebuildMeetings,
};
