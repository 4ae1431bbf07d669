import type { Migration } from './migration.ts';

/** Most events are told by one document: only those of several are written down, which a file of all events is joined with faster. */
export const toldBySeveral: Migration = {
  name: 'told-by-several',
  async up(db) {
    await db.deleteFrom('same_events').where('accounts', '<', 2).execute();
  },
};
