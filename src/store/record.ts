import { existsSync, statSync } from 'node:fs';
import { Kysely } from 'kysely';
import type { Database, Engine } from './engines/engine.ts';
import { RecordFault } from './engines/fault.ts';
import { isServer, postgresEngine } from './engines/postgres/engine.ts';
import { sqliteEngine } from './engines/sqlite/engine.ts';
import { checkVersion, migrate, type TellStep, versionOf } from './migrate.ts';
import { persist } from './patience.ts';
import type { Schema } from './schema.ts';

export interface OpenOptions {
  /** Makes the record where there is none. */
  readonly create?: boolean;
  /** Nothing is changed, the schema neither. */
  readonly readOnly?: boolean;
  /** Hears of an earlier schema that is brought to this program's: minutes, for a large record. */
  readonly tell?: TellStep;
  /** The moment, ISO 8601; the clock is passed in. */
  readonly now: () => string;
}

/** A store over many articles: one SQLite file, or a database of a PostgreSQL server. */
export class Record {
  readonly db: Kysely<Schema>;
  readonly engine: Engine;
  readonly now: () => string;

  private constructor(db: Kysely<Schema>, engine: Engine, now: () => string) {
    this.db = db;
    this.engine = engine;
    this.now = now;
  }

  /** `where`: the path of the file, or `postgres://…`. Throws a RecordFault that says what is wrong. */
  static async open(where: string, { create = false, readOnly = false, tell, now }: OpenOptions): Promise<Record> {
    const engine = chooseEngine(where, create, readOnly);
    const record = new Record(new Kysely<Schema>({ dialect: engine.dialect, plugins: [...engine.plugins] }), engine, now);
    try {
      await engine.checkServer(record.db);
      if (readOnly) await checkVersion(record.db, engine);
      else {
        if (!create && (await versionOf(record.db, engine)) === 0) throw missing(engine.where);
        await migrate(record.db, engine, now(), { tell });
      }
      return record;
    } catch (error) {
      await record.close();
      throw engine.explain(error);
    }
  }

  /** One transaction; other writers wait for it. Work whose connection is lost is done again, so it must not double what it finds done. */
  write<T>(work: (db: Database) => Promise<T>): Promise<T> {
    return persist(this.engine, () =>
      this.db.transaction().execute(async (db) => {
        await this.engine.takeTurn(db);
        return work(db);
      }),
    );
  }

  /** One transaction over rows that it locks itself: beside other writers where the database can lock rows, else in turn. */
  claim<T>(work: (db: Database) => Promise<T>): Promise<T> {
    return this.engine.locksRows ? persist(this.engine, () => this.db.transaction().execute(work)) : this.write(work);
  }

  /** Questions whose answers are whole; asked again when the connection is lost. */
  ask<T>(work: (db: Database) => Promise<T>): Promise<T> {
    return persist(this.engine, () => work(this.db));
  }

  /** Its path is all that another thread needs to open it too. */
  get isFile(): boolean {
    return !isServer(this.engine.where);
  }

  async close(): Promise<void> {
    await this.db.destroy();
  }
}

function chooseEngine(where: string, create: boolean, readOnly: boolean): Engine {
  if (isServer(where)) return postgresEngine(where, readOnly);
  if (/^\w+:\/\//.test(where))
    throw new RecordFault(`${where.replace(/\/\/[^@/]*@/, '//')}: a record is a SQLite file or postgres://…; no other server is known`);
  if (!existsSync(where) && !create) throw missing(where);
  if (existsSync(where) && statSync(where).isDirectory()) throw new RecordFault(`${where}: a folder; a record is one file`);
  return sqliteEngine(where, readOnly);
}

function missing(where: string): RecordFault {
  return new RecordFault(`${where}: there is no such record; \`chancery add\` makes one`);
}
