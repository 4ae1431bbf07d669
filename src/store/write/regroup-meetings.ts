import { groupEncounters, type Meeting, toMeeting } from '../../record/index.ts';
import type { Database } from '../engines/engine.ts';
import { encountersAt, type StoredEncounter } from '../queries/meetings/encounters.ts';
import { judgedOf, meetingsNear, meetingsOf } from '../queries/meetings/near.ts';
import type { RecordKey } from '../record-key.ts';
import { insertAll } from './insert.ts';
import { deleteMeetings, insertMeetings } from './meetings.ts';
import { type Grouping, regroup } from './regroup.ts';

const MEETINGS: Grouping<StoredEncounter, Meeting> = {
  find: encountersAt,
  holding: meetingsOf,
  written: (db, ids) =>
    db
      .selectFrom('meeting_accounts')
      .select(['meeting_id as id', 'reading_id as reading', 'event as record'])
      .where('meeting_id', 'in', ids)
      .orderBy('meeting_id')
      .orderBy('number')
      .execute(),
  near: meetingsNear,
  async join(db, accounts) {
    const judged = await judgedOf(db, accounts);
    const found = groupEncounters(
      accounts.map(({ encounter }) => encounter),
      judged,
    );
    return found.map((accounts) => toMeeting(accounts, judged));
  },
  keysOf: ({ accounts }) => accounts.map(({ reading, event: record }) => ({ reading, record })),
  write: insertMeetings,
  remove: deleteMeetings,
  note: (db, ids, made_at) =>
    insertAll(
      db,
      'meeting_changes',
      ids.map((meeting_id) => ({ meeting_id, made_at })),
    ),
};

/** Tells anew which meetings there are around accounts that came, went or were judged. */
export function regroupMeetings(db: Database, touched: readonly RecordKey[], now: string): Promise<void> {
  return regroup(db, MEETINGS, touched, now);
}
