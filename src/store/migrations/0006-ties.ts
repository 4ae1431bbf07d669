import { sql } from 'kysely';
import { type Migration, made, neededTexts, read, refers, spanned, texts } from './migration.ts';

/** Named relations between states; who came into which office or left it. */
export const ties: Migration = {
  name: 'ties',
  async up(db) {
    const create = (name: string) => db.schema.createTable(name);

    let relations = neededTexts(read(create('relations')), 'countries', 'name', 'kind', 'said', 'words');
    relations = texts(relations, 'statement', 'channel').addColumn('designated', 'integer', (column) => column.notNull());
    await refers(refers(made(spanned(relations)), 'statement', 'statements'), 'channel', 'channels')
      .addCheckConstraint('relations_kinds', sql`kind in ('alliance', 'partnership', 'friendship', 'relationship')`)
      .execute();
    await db.schema.createIndex('relations_countries').on('relations').column('countries').execute();

    let changes = neededTexts(read(create('appointments')), 'change', 'person', 'status', 'words');
    changes = texts(changes, 'office', 'country', 'appointer', 'predecessor', 'start_date', 'end_date', 'statement', 'channel');
    changes = refers(refers(made(spanned(changes)), 'person', 'document_actors'), 'appointer', 'document_actors');
    changes = refers(refers(changes, 'predecessor', 'document_actors'), 'statement', 'statements');
    await refers(changes, 'channel', 'channels')
      .addCheckConstraint(
        'appointments_changes',
        sql`change in ('nominated', 'elected', 'appointed', 'took-office', 'resigned', 'dismissed', 'left-office')`,
      )
      .execute();
    await db.schema.createIndex('appointments_country').on('appointments').columns(['country', 'start_date']).execute();
    await db.schema.createIndex('visits_country').on('visits').columns(['country', 'start_date']).execute();
  },
};
