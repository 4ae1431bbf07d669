import { sql } from 'kysely';
import type { Record } from '../record.ts';

export interface Found {
  readonly document: string;
  readonly published: string | null;
  readonly title: string | null;
  /** The words in brackets, with what stands around them. */
  readonly around: string;
}

/** Documents whose words are looked at together. */
const BATCH = 50;

/** Documents in force that hold all the words, best first; "a phrase" in quotation marks, `word*` for its beginnings. */
export async function* searchTexts(record: Record, words: string): AsyncGenerator<Found> {
  const { engine } = record;
  const { rows } = await sql<{ id: number }>`select d.id from (${engine.search(words)}) f join documents d on d.id = f.document_id
    join readings r on r.document_id = d.id and r.replaced_at is null order by f.rank, d.id`.execute(record.db);
  // What stands around the words costs most: it is made as the answer is read.
  for (let at = 0; at < rows.length; at += BATCH) {
    const ids = rows.slice(at, at + BATCH).map(({ id }) => id);
    const found = await sql<Found & { id: number }>`select d.id, coalesce(d.given_id, 'sha256:' || d.hash) as document,
      r.date as published, d.title, f.around from (${engine.around(words, ids)}) f join documents d on d.id = f.document_id
      join readings r on r.document_id = d.id and r.replaced_at is null`.execute(record.db);
    const byId = new Map(found.rows.map(({ id, ...row }) => [id, row]));
    for (const id of ids) {
      const row = byId.get(id);
      if (row) yield row;
    }
  }
}
