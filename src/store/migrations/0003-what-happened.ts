import { sql } from 'kysely';
import { type Migration, made, neededTexts, ofReading, read, refers, spanned, type Table, texts } from './migration.ts';

const STATUSES = sql`status in ('happened', 'ongoing', 'planned', 'offered', 'requested', 'denied', 'hypothetical')`;

/** Places, events, journeys, commitments, fields. */
export const whatHappened: Migration = {
  name: 'what-happened',
  async up(db) {
    const create = (name: string) => db.schema.createTable(name);
    const integer = (table: Table, name: string) => table.addColumn(name, 'integer', (column) => column.notNull());
    const index = (name: string, table: string, columns: string[]) => db.schema.createIndex(name).on(table).columns(columns).execute();

    const places = texts(neededTexts(read(create('places')), 'name'), 'country')
      .addColumn('latitude', 'double precision')
      .addColumn('longitude', 'double precision')
      .addColumn('geonames', 'integer');
    await made(spanned(places)).execute();

    let events = read(create('events'));
    events = neededTexts(events, 'type', 'quad', 'contexts', 'status', 'words').addColumn('intensity', 'double precision', (c) =>
      c.notNull(),
    );
    events = integer(texts(events, 'mode', 'cameo', 'start_date', 'end_date', 'day', 'place', 'statement', 'channel'), 'reciprocal');
    events = refers(refers(made(spanned(events)), 'place', 'places'), 'statement', 'statements');
    await refers(events, 'channel', 'channels')
      .addCheckConstraint('events_statuses', STATUSES)
      .addCheckConstraint('events_intensities', sql`intensity between -10 and 10`)
      .execute();
    await index('events_type', 'events', ['type', 'day']);
    await index('events_day', 'events', ['day', 'reading_id', 'id']);

    const actors = integer(neededTexts(ofReading(create('event_actors')), 'event', 'role', 'actor'), 'number');
    await refers(refers(actors, 'event', 'events'), 'actor', 'document_actors')
      .addPrimaryKeyConstraint('event_actors_key', ['reading_id', 'event', 'role', 'number'])
      .addCheckConstraint('event_actors_roles', sql`role in ('actor', 'recipient')`)
      .execute();

    const dyads = neededTexts(ofReading(neededTexts(create('dyads'), 'source', 'target', 'day')), 'event');
    await refers(dyads, 'event', 'events')
      .addPrimaryKeyConstraint('dyads_key', ['source', 'target', 'day', 'reading_id', 'event'])
      .execute();

    let visits = neededTexts(read(create('visits')), 'visitor', 'cities', 'met', 'acts', 'status', 'words');
    visits = texts(visits, 'country', 'start_date', 'end_date', 'form', 'host', 'occasion', 'first_since', 'channel');
    visits = refers(made(spanned(visits)).addColumn('days', 'integer'), 'visitor', 'document_actors');
    await refers(refers(visits, 'host', 'document_actors'), 'channel', 'channels')
      .addCheckConstraint('visits_statuses', STATUSES)
      .execute();

    let commitments = neededTexts(read(create('commitments')), 'form', 'standing', 'words', 'fields');
    commitments = texts(commitments, 'committed', 'statement', 'refers_when');
    await refers(refers(made(spanned(commitments)), 'committed', 'document_actors'), 'statement', 'statements').execute();
    const parties = integer(neededTexts(ofReading(create('commitment_parties')), 'commitment', 'role', 'actor'), 'number');
    await refers(refers(parties, 'commitment', 'commitments'), 'actor', 'document_actors')
      .addPrimaryKeyConstraint('commitment_parties_key', ['reading_id', 'commitment', 'role', 'number'])
      .addCheckConstraint('commitment_parties_roles', sql`role in ('party', 'earlier-party')`)
      .execute();

    const fields = texts(neededTexts(read(create('fields')), 'name'), 'topic', 'statement');
    await refers(made(spanned(fields)), 'statement', 'statements').execute();
    const named = integer(neededTexts(ofReading(create('field_parties')), 'field', 'actor'), 'number');
    await refers(refers(named, 'field', 'fields'), 'actor', 'document_actors')
      .addPrimaryKeyConstraint('field_parties_key', ['reading_id', 'field', 'number'])
      .execute();
  },
};
