import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { FullReading } from '../record/index.ts';
import type { Reference } from './engines/engine.ts';
import type { Record } from './record.ts';
import { type Pair, wordsOf } from './write/words.ts';

/** Tables whose rows quote the text, and where a reading holds the same records. */
const QUOTING = ['times', 'events', 'visits', 'relations', 'appointments', 'statements', 'commitments'] as const;
type Quoting = (typeof QUOTING)[number];

/** What is wrong with a record, a line each, as it is found; nothing where all is well. */
export async function* checkRecord(record: Record): AsyncGenerator<string> {
  yield* record.engine.damages(record.db);
  for (const reference of await record.engine.references(record.db)) yield* checkReference(record, reference);
  yield* checkJudgements(record);
  yield* checkAccounts(record);
  yield* checkQueue(record);
  const ids = await record.db.selectFrom('documents').select('id').orderBy('id').execute();
  for (const { id } of ids) yield* checkDocument(record, id);
}

/** Rows that name a row which is not there; the database keeps them from being made, yet files can be tampered with. */
async function* checkReference(record: Record, { table, columns, target, targetColumns }: Reference): AsyncGenerator<string> {
  const is = (column: string, at: number) => sql`there.${sql.ref(targetColumns[at] ?? '')} = it.${sql.ref(column)}`;
  const { rows } = await sql<{ told: string }>`select ${sql.join(
    columns.map((column) => sql`it.${sql.ref(column)}`),
    sql` || ' ' || `,
  )} as told
    from ${sql.table(table)} it where ${sql.join(
      columns.map((column) => sql`it.${sql.ref(column)} is not null`),
      sql` and `,
    )}
    and not exists (select 1 from ${sql.table(target)} there where ${sql.join(columns.map(is), sql` and `)})`.execute(record.db);
  for (const { told } of rows) yield `${table}: ${columns.join(' ')} ${told} names a row of ${target} that is not there`;
}

/** What judgements are about is named by keys and places, which no database looks after. */
async function* checkJudgements(record: Record): AsyncGenerator<string> {
  const { rows } = await sql<{ id: number; about: string }>`select j.id, j.about from (
      select id, kind, a as about from judgements union all select id, kind, b from judgements) j
    where (j.kind = 'actor' and not exists (select 1 from actors a where a.key = j.about))
      or (j.kind = 'event' and not exists (select 1 from documents d where j.about like d.id || ':%'))
    order by j.id`.execute(record.db);
  for (const { id, about } of rows) yield `judgement ${id}: ${about} is not there`;
  const { rows: lost } = await sql<{ id: number; document_id: number }>`select v.id, v.document_id from verdicts v
    where not exists (select 1 from documents d where d.id = v.document_id) order by v.id`.execute(record.db);
  for (const { id, document_id } of lost) yield `judgement v${id}: document ${document_id} is not there`;
}

/** How many tell of an event is counted as accounts come and go. */
async function* checkAccounts(record: Record): AsyncGenerator<string> {
  const { rows } = await sql<{ id: string; accounts: number; counted: number }>`select h.id, h.accounts, coalesce(t.counted, 0) as counted
    from same_events h left join (select a.same_event, count(distinct r.document_id) as counted from event_accounts a
      join readings r on r.id = a.reading_id where r.replaced_at is null group by a.same_event) t on t.same_event = h.id
    where h.accounts <> coalesce(t.counted, 0) order by h.id`.execute(record.db);
  for (const { id, accounts, counted } of rows) yield `event ${id}: ${accounts} documents are said to tell of it, and ${counted} do`;
}

/** What the queue says is read must be there; what waits must have something to read. */
async function* checkQueue(record: Record): AsyncGenerator<string> {
  const jobs = record.db.selectFrom('jobs').select(['id', 'place']).orderBy('id');
  for (const { id, place } of await jobs.where('state', '=', 'done').where('document_id', 'is', null).execute())
    yield `job ${id}: ${place} is said to be read, and names no document`;
  for (const { id, place } of await jobs.where('state', '!=', 'done').where('article', 'is', null).execute())
    yield `job ${id}: ${place} waits to be read, and its article is gone`;
}

async function* checkDocument(record: Record, document: number): AsyncGenerator<string> {
  const { hash, text } = await record.db
    .selectFrom('documents')
    .select(['hash', 'text'])
    .where('id', '=', document)
    .executeTakeFirstOrThrow();
  if (createHash('sha256').update(text, 'utf8').digest('hex') !== hash) yield `document ${document}: its text does not have its hash`;
  const readings = await record.db
    .selectFrom('readings')
    .select(['id', 'json', 'replaced_at'])
    .where('document_id', '=', document)
    .execute();
  if (readings.length === 0) yield `document ${document}: it has no reading`;
  for (const { id, json } of readings) {
    const reading = JSON.parse(json) as FullReading;
    for (const table of QUOTING) yield* checkQuotes(record, id, table, reading, text);
  }
}

async function* checkQuotes(record: Record, reading: number, table: Quoting, given: FullReading, text: string): AsyncGenerator<string> {
  const words = wordsOf(text);
  const stored = await record.db.selectFrom(table).select(['id', 'words']).where('reading_id', '=', reading).execute();
  const byId = new Map(stored.map(({ id, words }) => [id, words]));
  // A reading of an earlier program may lack what it did not read yet.
  for (const one of given[table] ?? []) {
    const spans: readonly Pair[] = 'content' in one ? one.content : [one.span];
    if (!byId.has(one.id)) yield `reading ${reading}: ${table} lacks ${one.id}`;
    else if (byId.get(one.id) !== words(...spans)) yield `reading ${reading}, ${table} ${one.id}: its words are not those at its span`;
    byId.delete(one.id);
  }
  for (const id of byId.keys()) yield `reading ${reading}: ${table} has ${id}, which the reading has not`;
}
