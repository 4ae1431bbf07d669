import { sql } from 'kysely';
import { type FullReading, type Judgeable, judgeablesOf } from '../../record/index.ts';
import type { Database } from '../engines/engine.ts';
import { RecordFault } from '../engines/fault.ts';

/** A record of the reading in force, as it is found by its name. */
export interface RecordMeant {
  /** Numbers of the document and of the reading in force. */
  readonly document: number;
  readonly reading: number;
  /** The document's id, for people. */
  readonly name: string;
  readonly text: string;
  readonly judgeable: Judgeable;
}

/** Splits `DOCUMENT#e3` (an event), `#s1` (a statement), `#c2` (a commitment), `#a4@0` (the first mention of an actor); null for other names. */
function splitRecordName(asked: string): { readonly document: string; readonly id: string } | null {
  const [, document, id] = /^(.+)#([esc]\d+|a\d+@\d+)$/s.exec(asked) ?? [];
  return document === undefined || id === undefined ? null : { document, id };
}

/** By the document's id, `sha256:` and its hash, or its number, and the record's id in the reading in force. Throws a RecordFault. */
export async function recordMeant(db: Database, asked: string): Promise<RecordMeant> {
  const names = splitRecordName(asked);
  if (!names) throw new RecordFault(`${asked}: a record is named DOCUMENT#e3, #s1, #c2 or #a4@0`);
  const { document, id } = names;
  const hash = /^sha256:([0-9a-f]{64})$/.exec(document)?.[1] ?? '';
  const found = await db
    .selectFrom('readings as r')
    .innerJoin('documents as d', 'd.id', 'r.document_id')
    .select(['r.id', 'r.document_id', 'r.json', 'd.text'])
    .select(sql<string>`coalesce(d.given_id, 'sha256:' || d.hash)`.as('name'))
    .where('r.replaced_at', 'is', null)
    .where((where) =>
      where.or([where('d.given_id', '=', document), where('d.hash', '=', hash), where(sql<string>`cast(d.id as text)`, '=', document)]),
    )
    .orderBy(sql`case when d.given_id = ${document} then 0 else 1 end`)
    .orderBy('r.id', 'desc')
    .executeTakeFirst();
  if (!found) throw new RecordFault(`${asked}: no such document in the record`);
  const judgeable = judgeablesOf(JSON.parse(found.json) as FullReading).find((one) => one.id === id);
  if (!judgeable) throw new RecordFault(`${asked}: the document’s reading has no ${id}`);
  return { document: found.document_id, reading: found.id, name: found.name, text: found.text, judgeable };
}
