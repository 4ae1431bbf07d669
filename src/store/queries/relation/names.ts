import { sql } from 'kysely';
import type { RelationName } from '../../../record/index.ts';
import type { Record } from '../../record.ts';
import { inForce } from '../in-force.ts';
import type { Between } from './between.ts';

/** What the relation of two states is called, in the order in which each name is met first; names without a day come last. */
export async function relationNames(record: Record, { one, other, asOf }: Between): Promise<RelationName[]> {
  const { rows } = await sql<RelationName>`select lower(n.name) as name, n.kind, min(r.date) as first, max(r.date) as last,
      count(distinct r.document_id) as documents, max(n.designated) as designated
    from relations n join readings r on r.id = n.reading_id
    where n.countries = ${JSON.stringify([one, other].toSorted())} and ${inForce(asOf)}
    group by lower(n.name), n.kind order by coalesce(min(r.date), '9'), 1, 2`.execute(record.db);
  return rows.map((row) => ({ ...row, documents: Number(row.documents), designated: Number(row.designated) === 1 }));
}
