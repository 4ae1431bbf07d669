import { firstDay, type Journey, joinJourneys, joinStops } from '../../record/index.ts';
import type { Database } from '../engines/engine.ts';
import { journeysNear, journeysOf, type StoredStop, stopsAt } from '../queries/journeys/stops.ts';
import { keyOf, type RecordKey } from '../record-key.ts';
import { insertAll } from './insert.ts';
import { type Grouping, regroup } from './regroup.ts';

/** A journey with the keys of its accounts, stop by stop. */
interface StoredJourney {
  readonly id: string;
  readonly journey: Journey;
  readonly stops: readonly (readonly RecordKey[])[];
}

export const JOURNEYS: Grouping<StoredStop, StoredJourney> = {
  find: stopsAt,
  holding: journeysOf,
  written: (db, ids) =>
    db
      .selectFrom('journey_accounts')
      .select(['journey_id as id', 'reading_id as reading', 'visit as record'])
      .where('journey_id', 'in', ids)
      .orderBy('journey_id')
      .orderBy('number')
      .execute(),
  near: journeysNear,
  async join(_, stops) {
    const keys = new Map(stops.map((stop) => [stop.account, stop]));
    return joinJourneys(joinStops([...keys.keys()])).map((journey) => {
      const found = journey.stops.map(({ accounts }) => accounts.map((account) => keys.get(account) as StoredStop));
      return { id: keyOf(found[0]?.[0] as StoredStop), journey, stops: found };
    });
  },
  keysOf: ({ stops }) => stops.flat(),
  async write(db, journeys) {
    const days = new Map(journeys.map(({ id, journey }) => [id, firstDay(journey.stops[0] as Journey['stops'][number])]));
    const dayOf = (id: string) => days.get(id) ?? '9';
    await insertAll(
      db,
      'journeys',
      journeys.map(({ id, stops }) => ({ id, first_day: dayOf(id), reading_id: stops[0]?.[0]?.reading ?? 0 })),
    );
    await insertAll(
      db,
      'journey_accounts',
      journeys.flatMap(({ id, stops }) =>
        stops
          .flatMap((accounts, stop) => accounts.map(({ reading, record }) => ({ reading_id: reading, visit: record, stop })))
          .map((account, number) => ({ journey_id: id, ...account, number })),
      ),
    );
    await insertAll(
      db,
      'journey_visitors',
      journeys.flatMap(({ id, journey }) => {
        const visitors = new Map(journey.stops.map(({ visitor: { name, country } }) => [`${name} ${country}`, { name, country }]));
        return [...visitors.values()].map((visitor) => ({ journey_id: id, ...visitor, first_day: dayOf(id) }));
      }),
    );
  },
  async remove(db, ids) {
    if (ids.length === 0) return;
    for (const table of ['journey_accounts', 'journey_visitors'] as const)
      await db.deleteFrom(table).where('journey_id', 'in', ids).execute();
    await db.deleteFrom('journeys').where('id', 'in', ids).execute();
  },
};

/** Tells anew which journeys there are around accounts of stops that came or went. */
export function regroupJourneys(db: Database, touched: readonly RecordKey[], now: string): Promise<void> {
  return regroup(db, JOURNEYS, touched, now);
}

/** All that a reading tells of stops. */
export async function stopsOfReading(db: Database, reading: number): Promise<RecordKey[]> {
  const rows = await db.selectFrom('stop_accounts').select('visit as record').where('reading_id', '=', reading).execute();
  return rows.map(({ record }) => ({ reading, record }));
}
