import type { Migration } from './migration.ts';

/** What brought a job, so that its reading is told as a part of that. */
export const jobTraces: Migration = {
  name: 'job traces',
  async up(db) {
    await db.schema.alterTable('jobs').addColumn('trace', 'text').execute();
  },
};
