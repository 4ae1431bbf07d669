import { type Meeting, nameMeeting } from '../../record/index.ts';
import type { Database } from '../engines/engine.ts';
import { insertAll } from './insert.ts';

/** Writes meetings down, for lists of them and for other programs. */
export async function insertMeetings(db: Database, found: readonly Meeting[], made_at: string): Promise<void> {
  const meetings = await nameApart(db, found);
  await insertAll(
    db,
    'meetings',
    meetings.map(({ id, kind, level, start, end, place, status, accounts }) => ({
      ...{ id, kind, level, start_date: start, end_date: end, place, status, made_at },
      documents: new Set(accounts.map(({ reading }) => reading)).size,
    })),
  );
  await insertAll(
    db,
    'meeting_accounts',
    meetings.flatMap(({ id, accounts }) =>
      accounts.map(({ reading, event, side, status }, number) => ({ meeting_id: id, reading_id: reading, event, side, status, number })),
    ),
  );
  await insertAll(
    db,
    'meeting_participants',
    meetings.flatMap(({ id, start, participants }) =>
      participants.map(({ kind, name, country, office }, number) => ({
        ...{ meeting_id: id, number, kind, name, country, office },
        start_date: start,
      })),
    ),
  );
  await insertAll(
    db,
    'meeting_pairs',
    meetings.flatMap(({ id, start, participants }) => {
      const countries = [...new Set(participants.flatMap(({ country }) => country ?? []))].toSorted();
      return countries.flatMap((one, at) => countries.slice(at + 1).map((other) => ({ meeting_id: id, one, other, start_date: start })));
    }),
  );
}

export async function deleteMeetings(db: Database, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await db.deleteFrom('meeting_accounts').where('meeting_id', 'in', ids).execute();
  await db.deleteFrom('meeting_participants').where('meeting_id', 'in', ids).execute();
  await db.deleteFrom('meeting_pairs').where('meeting_id', 'in', ids).execute();
  await db.deleteFrom('meetings').where('id', 'in', ids).execute();
}

/** The same words published on two days are two documents with one id, and what they tell first of would have one name. */
async function nameApart(db: Database, meetings: readonly Meeting[]): Promise<Meeting[]> {
  if (meetings.length === 0) return [];
  const ids = meetings.map(({ id }) => id);
  const taken = new Set((await db.selectFrom('meetings').select('id').where('id', 'in', ids).execute()).map(({ id }) => id));
  return meetings.map((meeting) => {
    const [{ document, event, reading }] = meeting.accounts;
    const id = taken.has(meeting.id) ? nameMeeting(document, event, reading) : meeting.id;
    taken.add(id);
    return { ...meeting, id };
  });
}
