import { type SqlBool, sql } from 'kysely';
import { type DocumentFilter, documentConditions, isDocument, type Placed, type Record } from '../../store/index.ts';
import { NotThere } from '../problem.ts';

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

export type DocumentPlace = readonly [date: string | null, reading: number];

/** The latest first; those without a date last. */
export async function documentsAfter(
  record: Record,
  filter: DocumentFilter,
  after: DocumentPlace | null,
  count: number,
): Promise<Placed<DocumentRow, DocumentPlace>[]> {
  const [date, reading] = after ?? [];
  const asked = documents(record)
    .where((where) => where.and(documentConditions(filter)))
    .orderBy('r.date', 'desc')
    .orderBy('r.id', 'desc');
  const dated = asked.where('r.date', 'is not', null);
  const undated = asked.where('r.date', 'is', null);
  const rows: DocumentRow[] = [];
  // Two questions: an index answers each in its order.
  if (date !== null)
    rows.push(
      ...(await (date === undefined ? dated : dated.where(sql<SqlBool>`(r.date, r.id) < (${date}, ${reading})`)).limit(count).execute()),
    );
  if (rows.length < count)
    rows.push(...(await (date === null ? undated.where('r.id', '<', reading as number) : undated).limit(count - rows.length).execute()));
  return rows.map((row) => ({ row, place: [row.date, row.reading] }));
}

/** By its given id, or by `sha256:` and its hash. Throws NotThere. */
export async function findDocument(record: Record, name: string): Promise<DocumentRow> {
  const row = await documents(record).where(isDocument(name)).orderBy('r.id', 'desc').executeTakeFirst();
  if (!row) throw new NotThere(`The record has no document ${name}.`);
  return row;
}

/** Of these names, as `findDocument` takes them. */
export async function documentsNamed(record: Record, names: readonly string[]): Promise<Map<string, DocumentRow>> {
  if (names.length === 0) return new Map();
  const hashes = names.flatMap((name) => /^sha256:([0-9a-f]{64})$/.exec(name)?.[1] ?? []);
  const rows = await documents(record)
    .where((where) => where.or([where('d.given_id', 'in', names), ...(hashes.length === 0 ? [] : [where('d.hash', 'in', hashes)])]))
    .execute();
  return new Map(rows.map((row) => [row.document, row]));
}

/** Of these readings, by their numbers. */
export async function documentsOf(record: Record, readings: readonly number[]): Promise<Map<number, DocumentRow>> {
  if (readings.length === 0) return new Map();
  const rows = await documents(record).where('r.id', 'in', readings).execute();
  return new Map(rows.map((row) => [row.reading, row]));
}
