import type { FullReading } from '../../record/reading-shape.ts';
import { fieldDyads, statementDyads } from '../../record/relation/between.ts';
import type { Database } from '../engines/engine.ts';
import { insertAll } from './insert.ts';

/** Which two countries each statement and field stands between. */
export async function writePairs(db: Database, reading_id: number, reading: FullReading): Promise<void> {
  const day = reading.document.date ?? '';
  await insertAll(
    db,
    'statement_dyads',
    statementDyads(reading).map(({ id, from, to }) => ({ source: from, target: to, day, reading_id, statement: id })),
  );
  await insertAll(
    db,
    'field_dyads',
    fieldDyads(reading).map(({ id, from, to }) => ({ one: from, other: to, day, reading_id, field: id })),
  );
}
