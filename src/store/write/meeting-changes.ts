import type { Meeting } from '../../record/index.ts';
import type { Database } from '../engines/engine.ts';
import { insertAll } from './insert.ts';

/** Writes down which meetings are new, or told of by others than those that are written there now. */
export async function noteChanges(db: Database, meetings: readonly Meeting[], made_at: string): Promise<void> {
  const before = new Map<string, string[]>();
  const rows = await db
    .selectFrom('meeting_accounts')
    .select(['meeting_id', 'reading_id', 'event'])
    .orderBy('reading_id')
    .orderBy('event')
    .execute();
  for (const { meeting_id, reading_id, event } of rows) {
    const told = before.get(meeting_id);
    if (told) told.push(`${reading_id} ${event}`);
    else before.set(meeting_id, [`${reading_id} ${event}`]);
  }
  const isChanged = ({ id, accounts }: Meeting) => {
    const now = accounts.map(({ reading, event }) => `${reading} ${event}`).toSorted();
    return now.join() !== (before.get(id) ?? []).toSorted().join();
  };
  await insertAll(
    db,
    'meeting_changes',
    meetings.filter(isChanged).map(({ id }) => ({ meeting_id: id, made_at })),
  );
}
