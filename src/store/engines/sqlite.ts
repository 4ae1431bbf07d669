import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { type SqliteDatabase, SqliteDialect, type SqliteStatement, sql } from 'kysely';
import type { Engine } from './engine.ts';
import { explainFault, RecordFault } from './fault.ts';

/** "chan", in the file's header: tells a record from another program's file. */
const APPLICATION = 0x6368616e;
/** Milliseconds to wait for another writer; a transaction is one document. */
const PATIENCE = 120_000;
/** Statements kept prepared: there are few texts of them. */
const KEPT = 200;

/** A record in one SQLite file: WAL, and every commit is on the disk before it is reported. */
export function sqliteEngine(path: string, readOnly: boolean): Engine {
  const database = openFile(path, readOnly);
  return {
    where: path,
    dialect: new SqliteDialect({ database: adapt(database) }),
    freeze: (table, columns) => [
      sql`create trigger ${sql.ref(`${table}_frozen`)} before update of ${sql.join(columns.map((name) => sql.ref(name)))} on ${sql.table(table)}
        begin select raise(abort, ${sql.lit(`${table}: what was added does not change`)}); end`,
    ],
    textIndex: () => [
      sql`create virtual table documents_text using fts5(title, text, content='documents', content_rowid='id', tokenize='porter unicode61 remove_diacritics 2')`,
      sql`create trigger documents_indexed after insert on documents
        begin insert into documents_text(rowid, title, text) values (new.id, new.title, new.text); end`,
    ],
    search: (words) =>
      sql`select rowid as document_id, rank, snippet(documents_text, 1, '[', ']', ' … ', 24) as around
        from documents_text where documents_text match ${matchWords(words)}`,
    hasTable: async (db, name) =>
      (await sql`select 1 from sqlite_master where type = 'table' and name = ${name}`.execute(db)).rows.length > 0,
  };
}

function openFile(path: string, readOnly: boolean): DatabaseSync {
  try {
    const database = new DatabaseSync(path, { readOnly, timeout: PATIENCE, enableForeignKeyConstraints: true });
    const application = number(database, 'application_id');
    const tables = (database.prepare("select count(*) as n from sqlite_master where type = 'table'").get() as { n: number }).n;
    if (application !== APPLICATION && (application !== 0 || tables > 0)) {
      database.close();
      throw new RecordFault(`${path}: a database of another program, so it was left alone`);
    }
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

/** `node:sqlite` as Kysely's SQLite dialect wants it. */
function adapt(database: DatabaseSync): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare: (text) => {
      const found = kept.get(text);
      if (found) return found;
      // A transaction that first reads and then writes must not find that another wrote in between.
      const statement = adaptStatement(database.prepare(text === 'begin' ? 'begin immediate' : text));
      if (kept.size >= KEPT) kept.delete(kept.keys().next().value as string);
      kept.set(text, statement);
      return statement;
    },
  };
}

function adaptStatement(statement: StatementSync): SqliteStatement {
  const values = (parameters: readonly unknown[]) => parameters as SQLInputValue[];
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...values(parameters)),
    run: (parameters) => statement.run(...values(parameters)),
    iterate: (parameters) => statement.iterate(...values(parameters)),
  };
}

/** Words as an FTS5 query: each as it stands, all of them; a run in quotation marks as a phrase; `*` after a word for its beginnings. */
function matchWords(words: string): string {
  return [...words.matchAll(/"([^"]+)"|(\S+)/g)]
    .map(([, phrase, word = '']) =>
      phrase ? `"${phrase}"` : `"${word.replace(/\*$/, '').replaceAll('"', '')}"${word.endsWith('*') ? '*' : ''}`,
    )
    .join(' ');
}
