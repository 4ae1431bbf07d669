import { findMeetings } from '../queries/meetings.ts';
import type { Record } from '../record.ts';
import { insertAll } from './insert.ts';
import { noteChanges } from './meeting-changes.ts';

/** Writes the meetings as they are told by the readings in force, for `meetings_view` and other programs. */
export async function writeMeetings(record: Record): Promise<void> {
  const meetings = await record.ask(() => findMeetings(record));
  const made_at = record.now();
  await record.write(async (db) => {
    await noteChanges(db, meetings, made_at);
    await db.deleteFrom('meeting_accounts').execute();
    await db.deleteFrom('meeting_participants').execute();
    await db.deleteFrom('meetings').execute();
    await insertAll(
      db,
      'meetings',
      meetings.map(({ id, kind, level, start, end, place, status }) => ({
        id,
        kind,
        level,
        start_date: start,
        end_date: end,
        place,
        status,
        made_at,
      })),
    );
    await insertAll(
      db,
      'meeting_accounts',
      meetings.flatMap(({ id, accounts }) =>
        accounts.map(({ reading, event, side, status }) => ({ meeting_id: id, reading_id: reading, event, side, status })),
      ),
    );
    await insertAll(
      db,
      'meeting_participants',
      meetings.flatMap(({ id, participants }) =>
        participants.map(({ kind, name, country, office }, number) => ({ meeting_id: id, number, kind, name, country, office })),
      ),
    );
  });
}
