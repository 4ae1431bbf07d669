import { sql } from 'kysely';
import { keep } from '../counts/keep.ts';
import { ISSUERS, OUTLETS } from '../counts/kept.ts';
import type { Migration } from './migration.ts';

/** Where the latest events took place is read from an index alone; who published what and who vouches for it is counted beforehand. */
export const latestAndOutlets: Migration = {
  name: 'latest-and-outlets',
  async up(db) {
    await sql`create index events_placed on events (day desc, reading_id, id, place, status, intensity) where place is not null`.execute(
      db,
    );
    await keep(db, ISSUERS);
    await keep(db, OUTLETS);
  },
};
