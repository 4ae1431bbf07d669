import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { FullReading } from '../record/index.ts';
import type { Record } from './record.ts';
import { type Pair, wordsOf } from './write/words.ts';

/** Tables whose rows quote the text, and where a reading holds the same records. */
const QUOTING = ['times', 'events', 'visits', 'statements', 'commitments'] as const;
type Quoting = (typeof QUOTING)[number];

/** What is wrong with a record, a line each, as it is found; nothing where all is well. */
export async function* checkRecord(record: Record): AsyncGenerator<string> {
  for (const [said] of await rows(record, 'pragma integrity_check')) if (said !== 'ok') yield `the file: ${said}`;
  for (const [table, row, target] of await rows(record, 'pragma foreign_key_check'))
    yield `${table}, row ${row}: it names a row of ${target} that is not there`;
  const ids = await record.db.selectFrom('documents').select('id').orderBy('id').execute();
  for (const { id } of ids) yield* checkDocument(record, id);
}

async function rows(record: Record, pragma: string): Promise<unknown[][]> {
  return (await sql.raw<object>(pragma).execute(record.db)).rows.map((row) => Object.values(row));
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
  for (const one of given[table]) {
    const spans: readonly Pair[] = 'content' in one ? one.content : [one.span];
    if (!byId.has(one.id)) yield `reading ${reading}: ${table} lacks ${one.id}`;
    else if (byId.get(one.id) !== words(...spans)) yield `reading ${reading}, ${table} ${one.id}: its words are not those at its span`;
    byId.delete(one.id);
  }
  for (const id of byId.keys()) yield `reading ${reading}: ${table} has ${id}, which the reading has not`;
}
