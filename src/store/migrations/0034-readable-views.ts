import { type RawBuilder, sql } from 'kysely';
import type { Migration } from './migration.ts';

/** Views say countries, channel, span and place of what happened, what was promised, and several values as a list with "; " between. */
export const readableViews: Migration = {
  name: 'readable-views',
  async up(db) {
    const from = (table: string) => sql`from ${sql.table(table)} it
      join readings r on r.id = it.reading_id and r.replaced_at is null
      join documents d on d.id = r.document_id`;
    const document = sql`d.id as document_id, d.given_id as document, r.date as published, r.publisher, r.title`;
    const made = sql`it.words, it.span_start, it.span_end, it.confidence, it.made_by`;
    const channel = sql`(select c.kind from channels c where c.reading_id = it.reading_id and c.id = it.channel) as channel`;
    const of = (column: string, wanted: string) => sql`(select ${sql.ref(`a.${wanted}`)} from document_actors a
      where a.reading_id = it.reading_id and a.id = ${sql.ref(`it.${column}`)})`;
    const place = (column: string) =>
      sql`(select ${sql.ref(`p.${column}`)} from places p where p.reading_id = it.reading_id and p.id = it.place)`;
    const doers = actorsIn('event_actors', 'event', 'actor');
    const recipients = actorsIn('event_actors', 'event', 'recipient');
    const parties = actorsIn('commitment_parties', 'commitment', 'party');

    await sql`drop view events_view`.execute(db);
    await sql`create view events_view as select it.reading_id, it.id as event_id, it.day, it.start_date, it.end_date,
      it.type, it.mode, it.cameo, it.quad, it.intensity, ${listed('contexts')} as contexts, it.status,
      ${doers('name')} as actors, ${doers('country')} as actor_countries,
      ${recipients('name')} as recipients, ${recipients('country')} as recipient_countries,
      ${place('name')} as place, ${place('country')} as place_country, ${channel}, ${made}, ${document} ${from('events')}`.execute(db);

    await sql`drop view statements_view`.execute(db);
    await sql`create view statements_view as select it.reading_id, it.id as statement_id, ${of('speaker', 'name')} as speaker,
      ${of('speaker', 'country')} as speaker_country, ${of('addressee', 'name')} as addressee,
      ${of('addressee', 'country')} as addressee_country, it.manner, it.cue, ${channel}, ${made}, ${document} ${from('statements')}`.execute(
      db,
    );

    await sql`create view commitments_view as select it.reading_id, it.id as commitment_id, it.form, it.standing,
      ${of('committed', 'name')} as committed, ${of('committed', 'country')} as committed_country,
      ${parties('name')} as parties, ${parties('country')} as party_countries, ${listed('fields')} as fields, it.refers_when,
      it.statement, ${made}, ${document} ${from('commitments')}`.execute(db);
  },
};

/** Names or countries of those who take part, each once, in their order. */
function actorsIn(table: string, record: string, role: string): (wanted: 'name' | 'country') => RawBuilder<unknown> {
  return (wanted) => sql`(select group_concat(name, '; ') from (select ${sql.ref(`a.${wanted}`)} as name
    from ${sql.table(table)} x join document_actors a on a.reading_id = x.reading_id and a.id = x.actor
    where x.reading_id = it.reading_id and ${sql.ref(`x.${record}`)} = it.id and x.role = ${sql.lit(role)}
      and ${sql.ref(`a.${wanted}`)} is not null
    group by ${sql.ref(`a.${wanted}`)} order by min(x.number)) names)`;
}

/** A list of codes, kept as JSON: "economic; military". */
function listed(column: string): RawBuilder<unknown> {
  return sql`nullif(replace(replace(replace(replace(${sql.ref(`it.${column}`)}, '","', '; '), '["', ''), '"]', ''), '[]', ''), '')`;
}
