import { DatabaseSync } from 'node:sqlite';
import { RecordFault } from '../fault.ts';
import { explainFault } from './fault.ts';

/** "chan", in the file's header: tells a record from another program's file. */
const APPLICATION = 0x6368616e;
/** Milliseconds to wait for another writer; a transaction is one document. */
const PATIENCE = 120_000;
/** Kilobytes of pages kept in memory: with SQLite's own 2 MB, large records are read from the disk over and over. Whoever writes needs fewer than whoever is asked. */
const PAGES = { asked: 65_536, writing: 32_768 };

/** A record's file: WAL, and every commit is on the disk before it is reported. */
export function openFile(path: string, readOnly: boolean): DatabaseSync {
  try {
    const database = new DatabaseSync(path, { readOnly, timeout: PATIENCE, enableForeignKeyConstraints: true });
    const application = number(database, 'application_id');
    const tables = (database.prepare("select count(*) as n from sqlite_master where type = 'table'").get() as { n: number }).n;
    if (application !== APPLICATION && (application !== 0 || tables > 0)) {
      database.close();
      throw new RecordFault(`${path}: a database of another program, so it was left alone`);
    }
    database.exec(`pragma cache_size = -${readOnly ? PAGES.asked : PAGES.writing}`);
    if (!readOnly) {
      database.exec('pragma journal_mode = wal');
      database.exec('pragma synchronous = full');
      if (application === 0) database.exec(`pragma application_id = ${APPLICATION}`);
    }
    return database;
  } catch (error) {
    throw explainFault(error, path);
  }
}

function number(database: DatabaseSync, pragma: string): number {
  return Object.values(database.prepare(`pragma ${pragma}`).get() ?? {})[0] as number;
}
