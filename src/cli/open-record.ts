import { Option } from 'commander';
import { Record } from '../store/index.ts';
import { takeDate } from './options.ts';
import { isOfOutput } from './write-out.ts';

/** Where the record is. */
export function recordOption(): Option {
  return new Option('-r, --record <path>', 'the record: a SQLite file, or postgres://…').env('CHANCERY_RECORD').default('./chancery.db');
}

export function now(): string {
  return new Date().toISOString();
}

/** Opens a record to read from, does the work and closes it. */
export function withRecord(path: string, work: (record: Record) => Promise<void>): Promise<void> {
  return within(Record.open(path, { readOnly: true, now }), work);
}

/** Opens a record that is there to write to, does the work and closes it. */
export function changeRecord(path: string, work: (record: Record) => Promise<void>): Promise<void> {
  return within(Record.open(path, { now }), work);
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
