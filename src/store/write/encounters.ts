import { encountersOf, type FullReading, sidesOf } from '../../record/index.ts';
import type { Database } from '../engines/engine.ts';
import type { RecordKey } from '../record-key.ts';
import { insertAll } from './insert.ts';

/** Writes down what a reading tells of meetings; answers which accounts those are. */
export async function writeEncounters(db: Database, reading_id: number, reading: FullReading): Promise<RecordKey[]> {
  const found = encountersOf(reading, reading_id);
  await insertAll(
    db,
    'encounters',
    found.map(({ reading: _, event, ...account }) => ({
      reading_id,
      event,
      sides: sidesOf(account.participants).join(' '),
      start_date: account.start,
      end_date: account.end,
      account: JSON.stringify(account),
    })),
  );
  return found.map(({ reading, event }) => ({ reading, record: event }));
}
