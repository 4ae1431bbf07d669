import type { Migration } from './migration.ts';

/** Events are listed by their intensity as well as by their day. */
export const eventsIntensity: Migration = {
  name: 'events-intensity',
  async up(db) {
    await db.schema.createIndex('events_intensity').on('events').columns(['intensity', 'reading_id', 'span_start', 'id']).execute();
  },
};
