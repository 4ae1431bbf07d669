import { sql } from 'kysely';
import type { Migration } from './migration.ts';

/** Full text, and plain views of what is in force: readable columns for Datasette, DB Browser, R, pandas. */
export const views: Migration = {
  name: 'views',
  async up(db, engine) {
    for (const statement of engine.textIndex()) await statement.execute(db);
    const list = sql`group_concat(name, '; ')`;
    const from = (table: string) => sql`from ${sql.table(table)} it
      join readings r on r.id = it.reading_id and r.replaced_at is null
      join documents d on d.id = r.document_id`;
    const actor = (column: string) =>
      sql`(select a.name from document_actors a where a.reading_id = it.reading_id and a.id = ${sql.ref(`it.${column}`)})`;
    const country = (column: string) =>
      sql`(select a.country from document_actors a where a.reading_id = it.reading_id and a.id = ${sql.ref(`it.${column}`)})`;
    const roles = (role: string) => sql`(select ${list} from (select a.name from event_actors x
      join document_actors a on a.reading_id = x.reading_id and a.id = x.actor
      where x.reading_id = it.reading_id and x.event = it.id and x.role = ${sql.lit(role)} order by x.number) names)`;
    const document = sql`d.id as document_id, d.given_id as document, r.date as published, r.publisher, r.title`;

    await sql`create view events_view as select it.reading_id, it.id as event_id, it.day, it.start_date, it.end_date,
      it.type, it.mode, it.cameo, it.quad, it.intensity, it.contexts, it.status, ${roles('actor')} as actors,
      ${roles('recipient')} as recipients,
      (select p.name from places p where p.reading_id = it.reading_id and p.id = it.place) as place,
      it.words, it.confidence, it.made_by, ${document} ${from('events')}`.execute(db);

    await sql`create view statements_view as select it.reading_id, it.id as statement_id, ${actor('speaker')} as speaker,
      ${country('speaker')} as speaker_country, ${actor('addressee')} as addressee, it.manner, it.cue, it.words,
      (select c.kind from channels c where c.reading_id = it.reading_id and c.id = it.channel) as channel,
      it.span_start, it.span_end, it.confidence, it.made_by, ${document} ${from('statements')}`.execute(db);

    await sql`create view meetings_view as select m.id as meeting_id, m.kind, m.level, m.start_date, m.end_date, m.place,
      m.status,
      (select ${list} from (select p.name from meeting_participants p where p.meeting_id = m.id order by p.number) names) as participants,
      (select count(distinct r.document_id) from meeting_accounts a
        join readings r on r.id = a.reading_id and r.replaced_at is null where a.meeting_id = m.id) as accounts
      from meetings m`.execute(db);

    await sql`create view dyad_year_view as select y.source, y.target, cast(substr(y.day, 1, 4) as integer) as year,
      count(*) as events,
      sum(case when e.quad = 'verbal-cooperation' then 1 else 0 end) as verbal_cooperation,
      sum(case when e.quad = 'material-cooperation' then 1 else 0 end) as material_cooperation,
      sum(case when e.quad = 'verbal-conflict' then 1 else 0 end) as verbal_conflict,
      sum(case when e.quad = 'material-conflict' then 1 else 0 end) as material_conflict,
      avg(e.intensity) as intensity
      from dyads y join readings r on r.id = y.reading_id and r.replaced_at is null
      join events e on e.reading_id = y.reading_id and e.id = y.event
      where e.status in ('happened', 'ongoing') and y.day <> ''
      group by y.source, y.target, cast(substr(y.day, 1, 4) as integer)`.execute(db);
  },
};
