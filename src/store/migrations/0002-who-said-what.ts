import { sql } from 'kysely';
import { counted, type Migration, made, neededTexts, ofReading, read, refers, spanned, texts } from './migration.ts';

/** Actors, times, channels, statements, doubts. */
export const whoSaidWhat: Migration = {
  name: 'who-said-what',
  async up(db) {
    const create = (name: string) => db.schema.createTable(name);
    let actors = create('actors').addColumn('id', 'integer', (column) => counted(column));
    actors = texts(neededTexts(actors, 'key', 'kind', 'name'), 'country');
    await neededTexts(actors, 'made_at').addUniqueConstraint('actors_told_by', ['key']).execute();

    const forms = create('actor_names').addColumn('actor_id', 'integer', (column) => column.notNull().references('actors.id'));
    await neededTexts(forms, 'name', 'folded').addPrimaryKeyConstraint('actor_names_key', ['actor_id', 'name']).execute();
    const parts = neededTexts(create('actor_name_parts'), 'part').addColumn('actor_id', 'integer', (c) =>
      c.notNull().references('actors.id'),
    );
    await parts.addPrimaryKeyConstraint('actor_name_parts_key', ['part', 'actor_id']).execute();

    let own = read(create('document_actors')).addColumn('actor_id', 'integer', (column) => column.references('actors.id'));
    own = texts(neededTexts(own, 'kind', 'name', 'sectors'), 'country');
    await made(own)
      .addCheckConstraint('document_actors_kinds', sql`kind in ('person', 'state', 'body', 'organization', 'group')`)
      .execute();
    await db.schema.createIndex('document_actors_actor').on('document_actors').columns(['actor_id', 'reading_id']).execute();

    const offices = neededTexts(ofReading(create('offices')), 'actor', 'title').addColumn('number', 'integer', (c) => c.notNull());
    await refers(texts(offices, 'country', 'since'), 'actor', 'document_actors')
      .addPrimaryKeyConstraint('offices_key', ['reading_id', 'actor', 'number'])
      .execute();

    const members = neededTexts(ofReading(create('members')), 'group_id', 'member');
    await refers(refers(members, 'group_id', 'document_actors'), 'member', 'document_actors')
      .addPrimaryKeyConstraint('members_key', ['reading_id', 'group_id', 'member'])
      .execute();

    const mentions = neededTexts(ofReading(create('mentions')), 'actor', 'form', 'words');
    await refers(spanned(mentions), 'actor', 'document_actors')
      .addColumn('number', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('mentions_key', ['reading_id', 'actor', 'number'])
      .addCheckConstraint('mentions_forms', sql`form in ('name', 'nominal', 'pronoun', 'metonym')`)
      .execute();

    await made(spanned(neededTexts(read(create('times')), 'type', 'value', 'words')))
      .addCheckConstraint('times_types', sql`type in ('DATE', 'TIME', 'DURATION', 'SET')`)
      .execute();

    let channels = texts(neededTexts(read(create('channels')), 'kind'), 'issuer', 'through');
    channels = channels.addColumn('span_start', 'integer').addColumn('span_end', 'integer');
    await refers(refers(made(channels), 'issuer', 'document_actors'), 'through', 'channels')
      .addCheckConstraint('channels_kinds', sql`kind in ('outlet', 'statement', 'person', 'media', 'anonymous')`)
      .execute();

    let said = texts(neededTexts(read(create('statements')), 'manner', 'words'), 'speaker', 'addressee', 'channel', 'told_in', 'cue');
    said = refers(refers(made(spanned(said)), 'speaker', 'document_actors'), 'addressee', 'document_actors');
    await refers(refers(said, 'channel', 'channels'), 'told_in', 'statements')
      .addCheckConstraint('statements_manners', sql`manner in ('direct', 'indirect', 'mixed')`)
      .execute();

    const doubts = neededTexts(ofReading(create('doubts')), 'code', 'note', 'made_by');
    await spanned(doubts)
      .addColumn('number', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('doubts_key', ['reading_id', 'number'])
      .execute();
  },
};
