import type { FullReading } from '../../record/reading-shape.ts';
import { fieldDyads, statementDyads } from '../../record/relation/between.ts';
import type { Rows } from './rows.ts';

/** Which two countries each statement and field stands between. */
export function pairs(reading_id: number, reading: FullReading): Rows {
  const day = reading.document.date ?? '';
  return {
    statement_dyads: statementDyads(reading).map(({ id, from, to }) => ({ source: from, target: to, day, reading_id, statement: id })),
    field_dyads: fieldDyads(reading).map(({ id, from, to }) => ({ one: from, other: to, day, reading_id, field: id })),
  };
}
