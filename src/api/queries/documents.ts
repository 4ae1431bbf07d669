import { sql } from 'kysely';
import type { Record } from '../../store/index.ts';

/** A document in force, as lists show it. */
export interface DocumentRow {
  /** The number of the reading in force. */
  readonly reading: number;
  /** The given id, or `sha256:` and the hash of the text. */
  readonly document: string;
  readonly title: string | null;
  readonly date: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly words: number;
  /** The first characters of the text. */
  readonly beginning: string;
}

const SHOWN = 160;

function documents(record: Record) {
  return record.db
    .selectFrom('readings as r')
    .innerJoin('documents as d', 'd.id', 'r.document_id')
    .where('r.replaced_at', 'is', null)
    .select([
      'r.id as reading',
      sql<string>`coalesce(d.given_id, 'sha256:' || d.hash)`.as('document'),
      'r.title',
      'r.date',
      'r.publisher',
      'r.url',
      'r.words',
      sql<string>`substr(d.text, 1, ${sql.lit(SHOWN)})`.as('beginning'),
    ]);
}

/** The latest first; those without a date last. */
export function listDocuments(record: Record, from: number, count: number): Promise<DocumentRow[]> {
  return documents(record).orderBy(sql`coalesce(r.date, '')`, 'desc').orderBy('r.id', 'desc').limit(count).offset(from).execute();
}

/** By its given id, or by `sha256:` and its hash. */
export async function findDocument(record: Record, name: string): Promise<DocumentRow | null> {
  const hash = /^sha256:([0-9a-f]{64})$/.exec(name)?.[1];
  const found = await documents(record)
    .where((where) => where.or([where('d.given_id', '=', name), ...(hash === undefined ? [] : [where('d.hash', '=', hash)])]))
    .orderBy('r.id', 'desc')
    .executeTakeFirst();
  return found ?? null;
}

/** Of these readings, by their numbers. */
export async function documentsOf(record: Record, readings: readonly number[]): Promise<Map<number, DocumentRow>> {
  if (readings.length === 0) return new Map();
  const rows = await documents(record).where('r.id', 'in', readings).execute();
  return new Map(rows.map((row) => [row.reading, row]));
}
