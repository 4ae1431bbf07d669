import type { Migration } from './migration.ts';

/**
 * What is counted of two states lies together: it was written as days came in, and a page of a pair fetched each row from another place.
 * What is counted of an event is found in one step in place of two.
 */
export const countsByKey: Migration = {
  name: 'counts-by-key',
  async up(db, engine) {
    for (const table of ['relation_cells', 'relation_cues', 'relation_speakers', 'relation_topics', 'speakers', 'same_events'])
      await engine.orderByKey(db, table);
  },
};
