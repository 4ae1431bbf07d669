import { RELATION_CELLS, RELATION_CUES, RELATION_SPEAKERS, RELATION_TOPICS, SPEAKERS } from '../counts/kept.ts';
import type { Migration } from './migration.ts';

/** What is counted of two states lies together: it was written as days came in, and a page of a pair fetched each row from another place. */
export const countsByKey: Migration = {
  name: 'counts-by-key',
  async up(db, engine) {
    for (const { table } of [RELATION_CELLS, RELATION_CUES, RELATION_SPEAKERS, RELATION_TOPICS, SPEAKERS])
      await engine.orderByKey(db, table);
  },
};
