import { sql } from 'kysely';
import type { Migration } from './migration.ts';

/** Who is named in many documents and does or says little there is found by what he does, and not by going through all. */
export const whoActs: Migration = {
  name: 'who-acts',
  async up(db) {
    await sql`create index if not exists statements_by_speaker on statements (reading_id, speaker)`.execute(db);
    await sql`create index if not exists event_actors_by_actor on event_actors (reading_id, actor)`.execute(db);
  },
};
