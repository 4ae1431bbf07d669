import { sql } from 'kysely';
import type { Record } from '../record.ts';

export interface Found {
  readonly document: string;
  readonly published: string | null;
  readonly title: string | null;
  /** The words in brackets, with what stands around them. */
  readonly around: string;
}

/** Documents in force that hold all the words, best first; "a phrase" in quotation marks, `word*` for its beginnings. */
export async function* searchTexts(record: Record, words: string): AsyncGenerator<Found> {
  const found = record.engine.search(words);
  const { rows } = await sql<Found>`select coalesce(d.given_id, 'sha256:' || d.hash) as document, r.date as published, d.title, f.around
    from (${found}) f join documents d on d.id = f.document_id
    join readings r on r.document_id = d.id and r.replaced_at is null order by f.rank, d.id`.execute(record.db);
  yield* rows;
}
