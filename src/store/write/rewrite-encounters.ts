import type { FullReading } from '../../record/index.ts';
import type { Database } from '../engines/engine.ts';
import { writeEncounters } from './encounters.ts';
import { regroupMeetings } from './regroup-meetings.ts';

/** Readings looked at together. */
const PAGE = 200;

/** Writes down anew what readings tell of meetings, of those readings that announce one or tell of talks that may have been a call. */
export async function rewriteEncounters(db: Database): Promise<void> {
  for (let after = 0; ; ) {
    const readings = await db
      .selectFrom('readings as r')
      .select(['r.id', 'r.json', 'r.made_at'])
      .where('r.id', '>', after)
      .where((eb) =>
        eb.exists(
          eb
            .selectFrom('events as e')
            .select('e.id')
            .whereRef('e.reading_id', '=', 'r.id')
            .where(({ eb, or, and }) =>
              or([
                and([eb('e.type', '=', 'AGREE'), eb('e.cameo', '=', '036'), eb('e.status', '=', 'planned')]),
                and([eb('e.type', '=', 'CONSULT'), eb('e.cameo', '=', '046'), eb('e.place', 'is', null)]),
              ]),
            ),
        ),
      )
      .orderBy('r.id')
      .limit(PAGE)
      .execute();
    for (const { id, json, made_at } of readings) {
      await db.deleteFrom('encounters').where('reading_id', '=', id).execute();
      await regroupMeetings(db, await writeEncounters(db, id, JSON.parse(json) as FullReading), made_at);
    }
    after = readings.at(-1)?.id ?? after;
    if (readings.length < PAGE) return;
  }
}
