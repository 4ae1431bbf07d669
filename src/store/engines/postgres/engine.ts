import { sql } from 'kysely';
import type { Database, Engine, Reference } from '../engine.ts';
import { RecordFault } from '../fault.ts';
import { connect } from './connect.ts';
import { explainFault, isLost } from './fault.ts';
import { around, holding, indexText, search, textIndex } from './text-search.ts';
import { translation } from './translate.ts';

/** "chan": the lock that writers of a record take turns by; others of the same server's databases are not touched by it. */
const TURN = 0x6368616e;
const OLDEST = 15;

export function isServer(where: string): boolean {
  return /^postgres(?:ql)?:\/\//i.test(where);
}

/** A record in a database of a PostgreSQL server. */
export function postgresEngine(url: string, readOnly: boolean): Engine {
  const where = withoutPassword(url);
  return {
    where,
    dialect: connect(url, readOnly),
    plugins: [translation()],
    checkServer: (db) => checkServer(db, where),
    freeze,
    textIndex,
    indexText,
    search,
    holding,
    around,
    // Its tables have no order.
    orderByKey: async () => {},
    // Which transactions of the whole server are to be seen: every one that changes something moves it on.
    stamp: async (db) => (await sql<{ stamp: string }>`select pg_current_snapshot()::text as stamp`.execute(db)).rows[0]?.stamp ?? '',
    tables: async (db) =>
      (
        await sql<{ name: string }>`select table_name as name from information_schema.tables
          where table_schema = current_schema() and table_type = 'BASE TABLE' and table_name <> 'documents_text' order by 1`.execute(db)
      ).rows.map(({ name }) => name),
    references: findReferences,
    keyOf: async (db, table) =>
      (
        await sql<{ name: string }>`select a.attname::text as name from pg_index i join pg_attribute a on a.attrelid = i.indrelid
          join unnest(i.indkey) with ordinality k(number, place) on k.number = a.attnum
          where i.indisprimary and i.indrelid = to_regclass(quote_ident(${table})) order by k.place`.execute(db)
      ).rows.map(({ name }) => name),
    takeTurn: async (db) => {
      await sql`select pg_advisory_xact_lock(${TURN})`.execute(db);
    },
    locksRows: true,
    countOn,
    damages: findDamages,
    isLost,
    explain: (error) => explainFault(error, where),
  };
}

function withoutPassword(url: string): string {
  return url.replace(/\/\/[^@/]*@/, '//').replace(/([?&])password=[^&]*/i, '$1password=…');
}

async function countOn(db: Database, table: string): Promise<void> {
  const { rows } = await sql<{ counter: string | null }>`select pg_get_serial_sequence(${table}, 'id') as counter`.execute(db);
  const counter = rows[0]?.counter ?? null;
  // A key of text counts nothing.
  if (counter === null) return;
  await sql`select setval(${counter}, (select max(id) from ${sql.table(table)})) where exists (select 1 from ${sql.table(table)})`.execute(
    db,
  );
}

async function checkServer(db: Database, where: string): Promise<void> {
  const { rows } = await sql<{ version: string; encoding: string }>`select current_setting('server_version_num') as version,
    current_setting('server_encoding') as encoding`.execute(db);
  const version = Math.floor(Number(rows[0]?.version) / 10_000);
  if (version < OLDEST) throw new RecordFault(`${where}: PostgreSQL ${version}; a record needs ${OLDEST} or later`);
  if (rows[0]?.encoding !== 'UTF8')
    throw new RecordFault(`${where}: the database is encoded in ${rows[0]?.encoding}; a record needs one in UTF8`);
}

/** The server watches over its files itself; the index for full text is the program's. */
async function* findDamages(db: Database): AsyncGenerator<string> {
  const { rows } = await sql<{ id: number }>`select d.id from documents d where d.text ~ '[[:alnum:]]'
    and not exists (select 1 from documents_text t where t.document_id = d.id) order by d.id`.execute(db);
  for (const { id } of rows) yield `document ${id}: full text does not know it`;
}

function freeze(table: string, columns: readonly string[]) {
  const name = `${table}_frozen`;
  return [
    sql`create function ${sql.ref(name)}() returns trigger language plpgsql as
      ${sql.lit(`begin raise exception '${table}: what was added does not change'; end`)}`,
    sql`create trigger ${sql.ref(name)} before update of ${sql.join(columns.map((column) => sql.ref(column)))} on ${sql.table(table)}
      for each row execute function ${sql.ref(name)}()`,
  ];
}

async function findReferences(db: Database): Promise<Reference[]> {
  const columns = (table: string, numbers: string) =>
    sql`(select array_agg(a.attname::text order by k.place) from unnest(${sql.ref(numbers)}) with ordinality k(number, place)
      join pg_attribute a on a.attrelid = ${sql.ref(table)} and a.attnum = k.number)`;
  const { rows } = await sql<{ table: string; target: string; columns: string[]; there: string[] }>`
    select r.relname as "table", t.relname as target, ${columns('c.conrelid', 'c.conkey')} as columns,
      ${columns('c.confrelid', 'c.confkey')} as there
    from pg_constraint c join pg_class r on r.oid = c.conrelid join pg_class t on t.oid = c.confrelid
    where c.contype = 'f' and r.relnamespace = current_schema()::regnamespace and r.relname <> 'documents_text'
    order by r.relname, c.conname`.execute(db);
  return rows.map(({ table, target, columns, there }) => ({ table, columns, target, targetColumns: there }));
}
