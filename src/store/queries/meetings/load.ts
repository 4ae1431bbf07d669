import type { EventStatus } from '../../../domain/index.ts';
import type { Encounter, Meeting, Participant } from '../../../record/index.ts';
import type { Database } from '../../engines/engine.ts';

/** The meeting with this id. */
export async function meetingOf(db: Database, id: string): Promise<Meeting | undefined> {
  return (await loadMeetings(db, [id]))[0];
}

/** Written meetings whole, in the order of these ids; those that are not there are left out. */
export async function loadMeetings(db: Database, ids: readonly string[]): Promise<Meeting[]> {
  if (ids.length === 0) return [];
  const meetings = await db.selectFrom('meetings').selectAll().where('id', 'in', ids).execute();
  const participants = await db
    .selectFrom('meeting_participants')
    .select(['meeting_id', 'kind', 'name', 'country', 'office'])
    .where('meeting_id', 'in', ids)
    .orderBy('meeting_id')
    .orderBy('number')
    .execute();
  const accounts = await db
    .selectFrom('meeting_accounts as a')
    .innerJoin('encounters as n', (join) => join.onRef('n.reading_id', '=', 'a.reading_id').onRef('n.event', '=', 'a.event'))
    .select(['a.meeting_id', 'a.reading_id', 'a.event', 'n.account'])
    .where('a.meeting_id', 'in', ids)
    .orderBy('a.meeting_id')
    .orderBy('a.number')
    .execute();
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  const who = Map.groupBy(participants, ({ meeting_id }) => meeting_id);
  const told = Map.groupBy(accounts, ({ meeting_id }) => meeting_id);
  return ids.flatMap((id): Meeting[] => {
    const row = byId.get(id);
    const [first, ...others] = (told.get(id) ?? []).map(({ reading_id: reading, event, account }) => ({
      ...(JSON.parse(account) as Omit<Encounter, 'reading' | 'event'>),
      ...{ reading, event },
    }));
    if (!row || !first) return [];
    const { kind, level, start_date: start, end_date: end, place, status } = row;
    return [
      {
        ...{ id, start, end, place },
        kind: kind as Meeting['kind'],
        level: level as Meeting['level'],
        status: status as EventStatus,
        participants: (who.get(id) ?? []).map(({ meeting_id: _, kind, ...rest }) => ({ kind: kind as Participant['kind'], ...rest })),
        accounts: [first, ...others],
      },
    ];
  });
}
