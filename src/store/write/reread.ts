import type { Record } from '../record.ts';
import { type MadeReading, writeReading } from './reading.ts';
import { settleVerdicts } from './settle-verdicts.ts';

/**
 * Puts a new reading of a document in the place of the one in force, in one transaction; the old one is kept as replaced. False
 * where a newer version of the document came meanwhile, whose reading counts.
 */
export function replaceReading(record: Record, document: number, made: MadeReading): Promise<boolean> {
  return record.write(async (db) => {
    const current = await db.selectFrom('documents').select('superseded_at').where('id', '=', document).executeTakeFirstOrThrow();
    if (current.superseded_at !== null) return false;
    const now = record.now();
    await writeReading(db, document, made, now);
    await settleVerdicts(db, document, now);
    return true;
  });
}
