import { SqliteDialect, sql } from 'kysely';
import type { Database, Engine, Reference } from '../engine.ts';
import { readSought } from '../search-words.ts';
import { adapt } from './adapt.ts';
import { readArrays } from './arrays.ts';
import { explainFault } from './fault.ts';
import { openFile } from './open-file.ts';

/** A record in one SQLite file. */
export function sqliteEngine(path: string, readOnly: boolean): Engine {
  const database = openFile(path, readOnly);
  return {
    where: path,
    dialect: new SqliteDialect({ database: adapt(database) }),
    plugins: [],
    checkServer: async () => {},
    freeze: (table, columns) => [
      sql`create trigger ${sql.ref(`${table}_frozen`)} before update of ${sql.join(columns.map((name) => sql.ref(name)))} on ${sql.table(table)}
        begin select raise(abort, ${sql.lit(`${table}: what was added does not change`)}); end`,
    ],
    textIndex: () => [
      sql`create virtual table documents_text using fts5(title, text, content='documents', content_rowid='id', tokenize='porter unicode61 remove_diacritics 2')`,
      sql`create trigger documents_indexed after insert on documents
        begin insert into documents_text(rowid, title, text) values (new.id, new.title, new.text); end`,
    ],
    // A trigger does it.
    indexText: async () => {},
    search: (words) => sql`select rowid as document_id, rank from documents_text where documents_text match ${matchWords(words)}`,
    holding: (words) =>
      sql`select rowid as document_id from documents_text where documents_text match ${matchWords(words)} order by rowid desc`,
    // Numbers arrive as floating-point ones, and the index passes over a row number that is asked for as such.
    around: (words, documents) =>
      sql`select rowid as document_id, snippet(documents_text, 1, '[', ']', ' … ', 24) as around
        from documents_text where documents_text match ${matchWords(words)} and rowid in (${sql.join(documents.map((id) => sql`cast(${id} as integer)`))})`,
    arrays: readArrays(database),
    orderByKey,
    // The first tells of other connections' changes, the second of this one's.
    stamp: async (db) =>
      (await sql<{ stamp: string }>`select data_version || ' ' || total_changes() as stamp from pragma_data_version`.execute(db)).rows[0]
        ?.stamp ?? '',
    tables: async (db) =>
      (await sql<{ name: string }>`select name from sqlite_master where type = 'table' order by name`.execute(db)).rows
        .map(({ name }) => name)
        .filter((name) => !/^(?:sqlite_|documents_text)/.test(name)),
    references: findReferences,
    keyOf: async (db, table) =>
      (await sql<{ name: string }>`select name from pragma_table_info(${table}) where pk > 0 order by pk`.execute(db)).rows.map(
        ({ name }) => name,
      ),
    // Its transactions are immediate: they have their turn when they begin.
    takeTurn: async () => {},
    // It counts on from the highest by itself.
    locksRows: false,
    countOn: async () => {},
    damages: findDamages,
    isLost: () => false,
    explain: (error) => explainFault(error, path),
  };
}

async function orderByKey(db: Database, table: string): Promise<void> {
  const made = await sql<{ sql: string }>`select sql from sqlite_master where type = 'table' and name = ${table}`.execute(db);
  const [there, aside] = [sql.table(table), sql.raw('temp.moved_aside')];
  await sql`create table ${aside} as select * from ${there}`.execute(db);
  await sql`drop table ${there}`.execute(db);
  await sql.raw(`${made.rows[0]?.sql} without rowid`).execute(db);
  await sql`insert into ${there} select * from ${aside}`.execute(db);
  await sql`drop table ${aside}`.execute(db);
}

async function findReferences(db: Database): Promise<Reference[]> {
  const { rows } = await sql<{ name: string; id: number; target: string; column: string; there: string }>`
    select m.name, f.id, f."table" as target, f."from" as "column", f."to" as there
    from sqlite_master m, pragma_foreign_key_list(m.name) f where m.type = 'table' order by m.name, f.id, f.seq`.execute(db);
  return [...Map.groupBy(rows, ({ name, id }) => `${name} ${id}`).values()].map((parts) => ({
    table: parts[0]?.name ?? '',
    columns: parts.map(({ column }) => column),
    target: parts[0]?.target ?? '',
    targetColumns: parts.map(({ there }) => there),
  }));
}

async function* findDamages(db: Database): AsyncGenerator<string> {
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db);
  for (const { integrity_check: said } of rows) if (said !== 'ok') yield `the file: ${said}`;
}

/** Words as an FTS5 query. */
function matchWords(words: string): string {
  return readSought(words)
    .map(({ words, isBeginning }) => `"${words}"${isBeginning ? '*' : ''}`)
    .join(' ');
}
