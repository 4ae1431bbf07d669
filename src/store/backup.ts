import { existsSync } from 'node:fs';
import { sql } from 'kysely';
import { RecordFault } from './engines/fault.ts';
import type { Record } from './record.ts';

/**
 * Writes the record of a SQLite file as it is at one moment into a new file, while others go on reading and writing. Throws a
 * RecordFault for a record in PostgreSQL, whose own programs do it, and where the new file is there already.
 */
export async function backUp(record: Record, file: string): Promise<void> {
  if (record.engine.locksRows)
    throw new RecordFault(
      `${record.engine.where}: PostgreSQL backs up its databases itself: pg_dump --format custom --file ${file} DATABASE`,
    );
  if (existsSync(file)) throw new RecordFault(`${file}: there is such a file, so it was left alone`);
  try {
    await sql`vacuum into ${file}`.execute(record.db);
  } catch (error) {
    throw record.engine.explain(error);
  }
}
