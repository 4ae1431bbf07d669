import { accountsOf, daysAround, type FullReading } from '../../record/index.ts';
import type { Database } from '../engines/engine.ts';
import { partsOf } from '../queries/journeys/stops.ts';
import type { RecordKey } from '../record-key.ts';
import { insertAll } from './insert.ts';

/** Writes down what a reading (with its text) tells of stops on journeys; answers which accounts those are. */
export async function writeStops(db: Database, reading_id: number, reading: FullReading): Promise<RecordKey[]> {
  const found = accountsOf(reading);
  await insertAll(
    db,
    'stop_accounts',
    found.map(({ visit, ...account }) => ({ reading_id, visit, account: JSON.stringify(account) })),
  );
  await insertAll(
    db,
    'stop_parts',
    found.flatMap((account) => {
      const days = daysAround(account);
      return days ? partsOf(account).map((part) => ({ reading_id, visit: account.visit, part, from_day: days.from, to_day: days.to })) : [];
    }),
  );
  return found.map(({ visit }) => ({ reading: reading_id, record: visit }));
}
