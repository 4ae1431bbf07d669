import type { FullReading } from '../../record/reading-shape.ts';
import type { Known } from '../../record/same-event/choose-event.ts';
import { daysNear, keysOf } from '../../record/same-event/neighbourhood.ts';
import { type Telling, tellingsOf } from '../../record/same-event/telling.ts';
import type { Database } from '../engines/engine.ts';
import { eventAt, judgementsOn } from '../queries/judged-events.ts';
import { countAccounts } from './count-accounts.ts';
import { decideEvent } from './decide-event.ts';
import { insertAll } from './insert.ts';

/** Accounts of the neighbourhood that one is held against, and tellings of those events: cost does not grow with the record, nor without bound where a day is full. */
const ACCOUNTS = 128;
const TELLINGS = 400;

/**
 * Writes down for each event of a reading which event of the record it is: one that others tell of, or a new one. What people have
 * judged goes before. Costs grow with the events of the same sides, type and days.
 */
export async function writeSameEvents(db: Database, reading_id: number, document: number, reading: FullReading): Promise<void> {
  const judgements = await judgementsOn(db, document);
  const touched = new Set<string>();
  for (const [event, telling] of tellingsOf(reading)) {
    const [start, end] = reading.events.find(({ id }) => id === event)?.span ?? [0, 0];
    const account = { telling, place: { document, start, end } };
    const same_event = await decideEvent(account, await findNeighbours(db, telling), judgements, (place) => eventAt(db, place), touched);
    await db
      .insertInto('event_accounts')
      .values({ reading_id, event, same_event, telling: JSON.stringify(telling) })
      .execute();
    const day = telling.start;
    if (day !== null)
      await insertAll(
        db,
        'event_keys',
        keysOf(telling).map((key) => ({ key, day, reading_id, event })),
      );
    touched.add(same_event);
  }
  await countAccounts(db, touched);
}

async function findNeighbours(db: Database, telling: Telling): Promise<Known[]> {
  const [keys, days] = [keysOf(telling), daysNear(telling)];
  if (keys.length === 0 || days === null) return [];
  const near = db
    .selectFrom('event_keys as k')
    .innerJoin('event_accounts as a', (join) => join.onRef('a.reading_id', '=', 'k.reading_id').onRef('a.event', '=', 'k.event'))
    .where('k.key', 'in', keys)
    .where('k.day', '>=', days[0])
    .where('k.day', '<=', days[1])
    .select('a.same_event')
    .limit(ACCOUNTS);
  const rows = await db
    .selectFrom('event_accounts as a')
    .innerJoin('readings as r', 'r.id', 'a.reading_id')
    .where('a.same_event', 'in', near)
    .where('r.replaced_at', 'is', null)
    .select(['a.same_event', 'a.telling'])
    .orderBy('a.same_event')
    .orderBy('a.reading_id')
    .orderBy('a.event')
    .limit(TELLINGS)
    .execute();
  const byEvent = Map.groupBy(rows, ({ same_event }) => same_event);
  return [...byEvent].map(([event, own]) => ({ event, tellings: own.map(({ telling }) => JSON.parse(telling) as Telling) }));
}
