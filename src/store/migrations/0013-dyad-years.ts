import { sql } from 'kysely';
import type { Migration } from './migration.ts';

/** Events in force that happened or go on, added up by directed pair and year: asked for whole, a large record would take seconds. */
export const dyadYears: Migration = {
  name: 'dyad-years',
  async up(db) {
    await db.schema
      .createTable('dyad_years')
      .addColumn('source', 'text', (column) => column.notNull())
      .addColumn('target', 'text', (column) => column.notNull())
      .addColumn('year', 'integer', (column) => column.notNull())
      .addColumn('events', 'integer', (column) => column.notNull())
      .addColumn('intensity', 'double precision', (column) => column.notNull())
      .addPrimaryKeyConstraint('dyad_years_key', ['source', 'target', 'year'])
      .execute();
    await db.schema.createIndex('dyad_years_target').on('dyad_years').columns(['target', 'source']).execute();
    await sql`insert into dyad_years (source, target, year, events, intensity)
      select y.source, y.target, cast(substr(y.day, 1, 4) as integer), count(*), sum(e.intensity) from dyads y
      join readings r on r.id = y.reading_id and r.replaced_at is null
      join events e on e.reading_id = y.reading_id and e.id = y.event
      where e.status in ('happened', 'ongoing') and y.day <> ''
      group by y.source, y.target, cast(substr(y.day, 1, 4) as integer)`.execute(db);
  },
};
