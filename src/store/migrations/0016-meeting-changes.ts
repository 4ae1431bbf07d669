import { counted, type Migration, neededTexts } from './migration.ts';

/** Meetings that came or were told of by others than before, in the order in which that was found out. */
export const meetingChanges: Migration = {
  name: 'meeting changes',
  async up(db) {
    const table = db.schema.createTable('meeting_changes').addColumn('id', 'integer', (column) => counted(column));
    await neededTexts(table, 'meeting_id', 'made_at').execute();
  },
};
