import { rebuildJourneys } from '../write/rebuild-journeys.ts';
import { type Migration, neededTexts, ofReading, refers, texts } from './migration.ts';

/** What each reading tells of stops on journeys, and the journeys that they make, so that these are told anew around a new document alone. */
export const journeys: Migration = {
  name: 'journeys',
  async up(db) {
    const create = (name: string) => db.schema.createTable(name);
    const ofVisit = (name: string) => refers(neededTexts(ofReading(create(name)), 'visit'), 'visit', 'visits');
    await neededTexts(ofVisit('stop_accounts'), 'account').addPrimaryKeyConstraint('stop_accounts_key', ['reading_id', 'visit']).execute();
    await neededTexts(ofVisit('stop_parts'), 'part', 'from_day', 'to_day')
      .addPrimaryKeyConstraint('stop_parts_key', ['part', 'from_day', 'reading_id', 'visit'])
      .execute();

    await neededTexts(create('journeys'), 'first_day')
      .addColumn('id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('reading_id', 'integer', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('journeys_day').on('journeys').columns(['first_day', 'reading_id', 'id']).execute();
    const ofJourney = (name: string) =>
      create(name).addColumn('journey_id', 'text', (column) => column.notNull().references('journeys.id'));
    await refers(neededTexts(ofReading(ofJourney('journey_accounts')), 'visit'), 'visit', 'visits')
      .addColumn('stop', 'integer', (column) => column.notNull())
      .addColumn('number', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('journey_accounts_key', ['reading_id', 'visit'])
      .execute();
    await db.schema.createIndex('journey_accounts_journey').on('journey_accounts').columns(['journey_id', 'number']).execute();
    await texts(neededTexts(ofJourney('journey_visitors'), 'name', 'first_day'), 'country').execute();
    await db.schema.createIndex('journey_visitors_journey').on('journey_visitors').column('journey_id').execute();
    for (const column of ['country', 'name'])
      await db.schema
        .createIndex(`journey_visitors_${column}`)
        .on('journey_visitors')
        .columns([column, 'first_day', 'journey_id'])
        .execute();
  },
  fill: rebuildJourneys,
};
