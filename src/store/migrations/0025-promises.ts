import { sql } from 'kysely';
import { rebuildPromises } from '../write/promises/rebuild.ts';
import { counted, type Migration, neededTexts, ofReading, refers, type Table, texts } from './migration.ts';

/** What is promised, each once with all that tell of it, so that it is told anew around a new document alone and listed page by page. */
export const promises: Migration = {
  name: 'promises',
  async up(db) {
    const create = (name: string) => db.schema.createTable(name);
    const integer = (table: Table, name: string) => table.addColumn(name, 'integer', (column) => column.notNull());
    const named = (table: Table, name: string, target: string) =>
      table.addColumn(name, 'integer', (column) => column.notNull().references(`${target}.id`));
    const index = (name: string, table: string, columns: string[]) => db.schema.createIndex(name).on(table).columns(columns).execute();

    const own = create('promises').addColumn('id', 'integer', (column) => counted(column));
    const told = named(
      neededTexts(texts(own, 'first_day'), 'countries', 'standing', 'last_day', 'first_commitment'),
      'first_reading',
      'readings',
    );
    await integer(told, 'tellings').execute();
    await index('promises_latest', 'promises', ['last_day desc', 'id']);
    await index('promises_standing', 'promises', ['standing', 'last_day desc', 'id']);
    await index('promises_first', 'promises', ['first_reading']);
    await sql`create index promises_untold on promises (id) where tellings = 0`.execute(db);

    const wordings = named(
      create('promise_wordings').addColumn('id', 'integer', (column) => counted(column)),
      'promise_id',
      'promises',
    );
    await integer(neededTexts(wordings, 'countries', 'words'), 'tellings').execute();
    await index('promise_wordings_promise', 'promise_wordings', ['promise_id']);
    await sql`create index promise_wordings_untold on promise_wordings (id) where tellings = 0`.execute(db);

    await named(integer(create('promise_keys'), 'key'), 'wording_id', 'promise_wordings')
      .addPrimaryKeyConstraint('promise_keys_key', ['key', 'wording_id'] as never[])
      .execute();
    await index('promise_keys_wording', 'promise_keys', ['wording_id']);

    let tellings = named(neededTexts(ofReading(create('promise_tellings')), 'commitment', 'day'), 'promise_id', 'promises');
    tellings = integer(named(tellings, 'wording_id', 'promise_wordings'), 'number');
    await refers(tellings, 'commitment', 'commitments')
      .addPrimaryKeyConstraint('promise_tellings_key', ['reading_id', 'commitment'])
      .execute();
    await index('promise_tellings_promise', 'promise_tellings', ['promise_id', 'day', 'reading_id', 'number', 'commitment']);
    await index('promise_tellings_wording', 'promise_tellings', ['wording_id']);

    const parties = neededTexts(named(create('promise_parties'), 'promise_id', 'promises'), 'kind', 'party', 'last_day');
    await integer(parties, 'tellings').addPrimaryKeyConstraint('promise_parties_key', ['promise_id', 'kind', 'party']).execute();
    await index('promise_parties_party', 'promise_parties', ['kind', 'party', 'last_day desc', 'promise_id']);
  },
  fill: rebuildPromises,
};
