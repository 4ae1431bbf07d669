import { existsSync, statSync } from 'node:fs';
import { Kysely } from 'kysely';
import type { Database, Engine } from './engines/engine.ts';
import { explainFault, RecordFault } from './engines/fault.ts';
import { sqliteEngine } from './engines/sqlite.ts';
import { checkVersion, migrate } from './migrate.ts';
import type { Schema } from './schema.ts';

export interface OpenOptions {
  /** Makes the file where there is none. */
  readonly create?: boolean;
  /** Nothing is changed, the schema neither. */
  readonly readOnly?: boolean;
  /** The moment, ISO 8601; the clock is passed in. */
  readonly now: () => string;
}

/** A store over many articles: one SQLite file. */
export class Record {
  readonly db: Kysely<Schema>;
  readonly engine: Engine;
  readonly now: () => string;

  private constructor(db: Kysely<Schema>, engine: Engine, now: () => string) {
    this.db = db;
    this.engine = engine;
    this.now = now;
  }

  /** `where`: the path of the file. Throws a RecordFault that says what is wrong. */
  static async open(where: string, { create = false, readOnly = false, now }: OpenOptions): Promise<Record> {
    const engine = openFile(where, create, readOnly);
    const record = new Record(new Kysely<Schema>({ dialect: engine.dialect }), engine, now);
    try {
      await (readOnly ? checkVersion(record.db, engine) : migrate(record.db, engine, now()));
      return record;
    } catch (error) {
      await record.close();
      throw explainFault(error, engine.where);
    }
  }

  /** One transaction; other writers wait for it. */
  async write<T>(work: (db: Database) => Promise<T>): Promise<T> {
    try {
      return await this.db.transaction().execute(work);
    } catch (error) {
      throw explainFault(error, this.engine.where);
    }
  }

  async close(): Promise<void> {
    await this.db.destroy();
  }
}

function openFile(path: string, create: boolean, readOnly: boolean): Engine {
  if (/^\w+:\/\//.test(path))
    throw new RecordFault(`${path.replace(/\/\/[^@/]*@/, '//')}: a record is a SQLite file; database servers are not supported`);
  if (!existsSync(path) && !create) throw new RecordFault(`${path}: there is no such record; \`chancery add\` makes one`);
  if (existsSync(path) && statSync(path).isDirectory()) throw new RecordFault(`${path}: a folder; a record is one file`);
  return sqliteEngine(path, readOnly);
}
