import { type RawBuilder, sql } from 'kysely';
import type { CommitmentAccount } from '../../../record/index.ts';
import type { Database } from '../../engines/engine.ts';

/** Commitments (`c`) as their documents tell them, with the `columns` beside; `from` joins their readings (`r`) and says which in which order. */
export async function accountRows<Columns extends object>(
  db: Database,
  columns: RawBuilder<unknown>,
  from: RawBuilder<unknown>,
): Promise<(CommitmentAccount & Columns)[]> {
  const { rows } = await sql<CommitmentAccount & Columns>`select x.*, b.name as committed, ${partiesBy('name')} as parties,
      ${partiesBy('country')} as party_countries
    from (select coalesce(d.given_id, 'sha256:' || d.hash) as document, c.id as commitment, r.date as published, c.form, c.standing,
      c.words, c.confidence, c.reading_id, c.committed as who, ${columns} ${from}) x
    left join document_actors b on b.reading_id = x.reading_id and b.id = x.who`.execute(db);
  return rows;
}

/** Each once, in their order. */
function partiesBy(column: 'name' | 'country') {
  const told = sql.ref(`a.${column}`);
  return sql<string | null>`(select group_concat(told, '; ') from (select ${told} as told from commitment_parties y
    join document_actors a on a.reading_id = y.reading_id and a.id = y.actor
    where y.reading_id = x.reading_id and y.commitment = x.commitment and y.role = 'party' group by ${told} order by min(y.number)) each_once)`;
}

/** The same in the published shape alone. */
export function toAccount(row: CommitmentAccount): CommitmentAccount {
  const { document, commitment, published, form, standing, committed, parties, party_countries, words, confidence } = row;
  return { document, commitment, published, form, standing, committed, parties, party_countries, words, confidence };
}
