import type { FullReading } from '../../record/index.ts';
import type { Database } from '../engines/engine.ts';
import { meetingsAnew } from '../queries/meetings/anew.ts';
import { writeEncounters } from './encounters.ts';
import { deleteMeetings, insertMeetings } from './meetings.ts';

/** Readings that are parsed, and meetings that are deleted, at once. */
const PAGE = 200;

/** Writes down all accounts of meetings and the meetings that they make, from the readings that are there. */
export async function rebuildMeetings(db: Database): Promise<void> {
  for (let after = 0; ; ) {
    const readings = await db.selectFrom('readings').select(['id', 'json']).where('id', '>', after).orderBy('id').limit(PAGE).execute();
    for (const { id, json } of readings) await writeEncounters(db, id, JSON.parse(json) as FullReading);
    after = readings.at(-1)?.id ?? after;
    if (readings.length < PAGE) break;
  }
  for (;;) {
    const old = await db.selectFrom('meetings').select('id').limit(PAGE).execute();
    if (old.length === 0) break;
    await deleteMeetings(
      db,
      old.map(({ id }) => id),
    );
  }
  const made = await db.selectFrom('readings').select('made_at').orderBy('id', 'desc').limit(1).executeTakeFirst();
  for await (const meetings of meetingsAnew(db)) await insertMeetings(db, meetings, made?.made_at ?? '');
}
