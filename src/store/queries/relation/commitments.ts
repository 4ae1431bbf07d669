import { sql } from 'kysely';
import type { CommitmentAccount } from '../../../record/index.ts';
import type { Record } from '../../record.ts';
import { wantedOf } from '../judged.ts';
import { readingsNaming } from '../readings-naming.ts';
import type { Between } from './between.ts';

/** Commitments with either of two states among their parties, the `count` that were published last; what stands rejected is left out. */
export async function latestCommitments(record: Record, { one, other }: Between, count: number): Promise<CommitmentAccount[]> {
  const where = [
    sql`c.reading_id = r.id and d.id = r.document_id and r.replaced_at is null`,
    sql`exists (select 1 from commitment_parties x join document_actors a on a.reading_id = x.reading_id and a.id = x.actor
      where x.reading_id = c.reading_id and x.commitment = c.id and x.role = 'party' and a.country in (${one}, ${other}))`,
    wantedOf('j'),
    ...(await readingsNaming(record, 'r.id', [one, other])),
  ];
  const { rows } = await sql<CommitmentAccount>`select coalesce(d.given_id, 'sha256:' || d.hash) as document, c.id as commitment,
      r.date as published, c.form, c.standing, b.name as committed, ${partiesBy('name')} as parties,
      ${partiesBy('country')} as party_countries, c.words, c.confidence
    from readings r cross join commitments c cross join documents d
    left join document_actors b on b.reading_id = c.reading_id and b.id = c.committed
    left join judged j on j.reading_id = c.reading_id and j.record = c.id
    where ${sql.join(where, sql` and `)}
    order by r.date desc nulls last, r.id desc, c.span_start desc, c.id desc limit ${count}`.execute(record.db);
  return rows;
}

/** Each once, in their order. */
function partiesBy(column: 'name' | 'country') {
  const told = sql.ref(`a.${column}`);
  return sql<string | null>`(select group_concat(told, '; ') from (select ${told} as told from commitment_parties x
    join document_actors a on a.reading_id = x.reading_id and a.id = x.actor
    where x.reading_id = c.reading_id and x.commitment = c.id and x.role = 'party' group by ${told} order by min(x.number)) each_once)`;
}
