import { sql } from 'kysely';
import { keep } from '../counts/keep.ts';
import { ISSUER_DAYS, RELATION_CELLS, RELATION_CUES, RELATION_SPEAKERS, RELATION_TOPICS } from '../counts/kept.ts';
import type { Database } from '../engines/engine.ts';
import { DOCUMENTS } from '../write/count-documents.ts';
import type { Migration } from './migration.ts';

/** What pages tell of a whole record, counted beforehand: asked for whole, a large record would take seconds. */
export const counts: Migration = {
  name: 'counts',
  async up(db) {
    for (const table of ['dyads', 'statement_dyads', 'field_dyads'])
      await db.schema.createIndex(`${table}_reading`).on(table).column('reading_id').execute();
    await db.schema.createIndex('document_actors_country').on('document_actors').columns(['country', 'reading_id']).execute();
    await sql`create index readings_publisher on readings (publisher, date, words) where replaced_at is null`.execute(db);
    await keep(db, RELATION_CELLS);
    await keep(db, RELATION_CUES);
    await keep(db, RELATION_SPEAKERS);
    await keep(db, RELATION_TOPICS);
    await keep(db, ISSUER_DAYS);
    await countPairs(db);
    await countActors(db);
  },
};

async function countPairs(db: Database): Promise<void> {
  await db.schema
    .createTable('dyad_totals')
    .addColumn('one', 'text', (column) => column.notNull())
    .addColumn('other', 'text', (column) => column.notNull())
    .addColumn('events', 'integer', (column) => column.notNull())
    .addColumn('intensity', 'double precision', (column) => column.notNull())
    .addPrimaryKeyConstraint('dyad_totals_key', ['one', 'other'])
    .execute();
  await db.schema.createIndex('dyad_totals_other').on('dyad_totals').columns(['other', 'one']).execute();
  await sql`create index dyad_totals_most on dyad_totals (events desc, one, other)`.execute(db);
  await sql`insert into dyad_totals (one, other, events, intensity)
    select case when source < target then source else target end, case when source < target then target else source end,
      sum(events), sum(intensity) from dyad_years group by 1, 2`.execute(db);
}

async function countActors(db: Database): Promise<void> {
  await db.schema
    .alterTable('actors')
    .addColumn('documents', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
  await sql`update actors set documents = ${DOCUMENTS}`.execute(db);
  await sql`create index actors_listed on actors (documents desc, name, id) where same_as is null`.execute(db);
  await sql`drop view actors_view`.execute(db);
  await sql`create view actors_view as select a.id as actor_id, a.kind, a.name, a.country,
    (select group_concat(name, '; ') from (select distinct n.name from actors o join actor_names n on n.actor_id = o.id
      where o.id = a.id or o.same_as = a.id order by n.name) names) as names, a.documents
    from actors a where a.same_as is null`.execute(db);
}
