import { sql } from 'kysely';
import type { OWN_TABLES, TableRow } from '../../../export/index.ts';
import type { Record } from '../../record.ts';
import { inForce } from '../in-force.ts';

export type DocumentTableRow = TableRow<(typeof OWN_TABLES)['documents']>;

const PAGE = 1000;

/** Every document in force, in the order in which they were added, a page at a time. */
export async function* documentPages(record: Record, asOf?: string): AsyncGenerator<DocumentTableRow[]> {
  for (let after = 0; ; ) {
    const rows = await record.db
      .selectFrom('readings as r')
      .innerJoin('documents as d', 'd.id', 'r.document_id')
      .select(['d.id', sql<string>`coalesce(d.given_id, 'sha256:' || d.hash)`.as('document'), 'r.title', 'r.date', 'r.publisher', 'r.url'])
      .select(['r.language', 'r.words', 'd.version', 'd.hash as sha256', 'd.added_at'])
      .where(inForce(asOf))
      .where('d.id', '>', after)
      .orderBy('d.id')
      .limit(PAGE)
      .execute();
    const last = rows.at(-1);
    if (!last) return;
    yield rows.map(({ id, ...row }) => row);
    after = last.id;
  }
}
