import { Option } from 'commander';
import { OlderSchema, Record, RecordFault } from '../store/index.ts';
import { takeDate } from './options.ts';
import { isOfOutput } from './write-out.ts';

/** Where the record is. */
export function recordOption(): Option {
  return new Option('-r, --record <path>', 'the record: a SQLite file, or postgres://…').env('CHANCERY_RECORD').default('./chancery.db');
}

export function now(): string {
  return new Date().toISOString();
}

/** Opens a record to write to; one of an earlier schema is brought to this program's, which standard error hears of. */
export function openToWrite(path: string, create = false): Promise<Record> {
  return Record.open(path, {
    create,
    now,
    tell: (version, last) =>
      process.stderr.write(`chancery: the record is brought to schema ${version} of ${last}; a large one takes minutes\n`),
  });
}

/** Opens a record to read from. One of an earlier schema is brought to this program's first, where it may be written to. */
export async function openToRead(path: string): Promise<Record> {
  const open = () => Record.open(path, { readOnly: true, now });
  try {
    return await open();
  } catch (older) {
    if (!(older instanceof OlderSchema)) throw older;
    const upToDate = await openToWrite(path).catch((error: unknown) => {
      if (!(error instanceof Error)) throw error;
      throw new RecordFault(`${older.message} (${error.message})`, { cause: error });
    });
    await upToDate.close();
    return open();
  }
}

/** Opens a record to read from, does the work and closes it. */
export function withRecord(path: string, work: (record: Record) => Promise<void>): Promise<void> {
  return within(openToRead(path), work);
}

/** Opens a record that is there to write to, does the work and closes it. */
export function changeRecord(path: string, work: (record: Record) => Promise<void>): Promise<void> {
  return within(openToWrite(path), work);
}

async function within(opened: Promise<Record>, work: (record: Record) => Promise<void>): Promise<void> {
  const record = await opened;
  try {
    await work(record);
  } catch (error) {
    throw explainFault(record, error);
  } finally {
    await record.close();
  }
}

/** Tells a fault of the record from one of the output: both may be a pipe that broke. */
export function explainFault(record: Record, error: unknown): unknown {
  return isOfOutput(error) ? error : record.engine.explain(error);
}

/** What the record said at the end of a past day, as the moment before which it is to be asked. */
export function asOfOption(): Option {
  return new Option('--as-of <YYYY-MM-DD>', 'what the record said at the end of that day (UTC)').argParser(takeEndOfDay);
}

function takeEndOfDay(value: string): string {
  return new Date(Date.parse(`${takeDate(value)}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
