import { Option } from 'commander';
import { Record } from '../store/index.ts';

/** Where the record is. */
export function recordOption(): Option {
  return new Option('-r, --record <path>', 'the record: a SQLite file, or postgres://…').default('./chancery.db');
}

export function now(): string {
  return new Date().toISOString();
}

/** Opens a record to read from, does the work and closes it. */
export async function withRecord(path: string, work: (record: Record) => Promise<void>): Promise<void> {
  const record = await Record.open(path, { readOnly: true, now });
  try {
    await work(record);
  } catch (error) {
    throw record.engine.explain(error);
  } finally {
    await record.close();
  }
}
