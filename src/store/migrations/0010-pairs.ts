import type { FullReading } from '../../record/reading-shape.ts';
import { pairs as rowsOfPairs } from '../write/pairs.ts';
import { insertRows } from '../write/rows.ts';
import { type Migration, neededTexts, ofReading, refers } from './migration.ts';

/** Readings that are looked at together. */
const BATCH = 100;

/** Which statements and fields stand between which two countries, by day: what a relation is asked by. */
export const pairs: Migration = {
  name: 'pairs',
  async up(db) {
    const create = (name: string, ...columns: string[]) => ofReading(neededTexts(db.schema.createTable(name), ...columns));
    await refers(neededTexts(create('statement_dyads', 'source', 'target', 'day'), 'statement'), 'statement', 'statements')
      .addPrimaryKeyConstraint('statement_dyads_key', ['source', 'target', 'day', 'reading_id', 'statement'])
      .execute();
    await refers(neededTexts(create('field_dyads', 'one', 'other', 'day'), 'field'), 'field', 'fields')
      .addPrimaryKeyConstraint('field_dyads_key', ['one', 'other', 'day', 'reading_id', 'field'])
      .execute();

    // Readings that are there already are read for it, as every new one will be.
    for (let last = 0; ; ) {
      const rows = await db.selectFrom('readings').select(['id', 'json']).where('id', '>', last).orderBy('id').limit(BATCH).execute();
      for (const { id, json } of rows) await insertRows(db, rowsOfPairs(id, JSON.parse(json) as FullReading));
      const next = rows.at(-1)?.id;
      if (next === undefined) return;
      last = next;
    }
  },
};
