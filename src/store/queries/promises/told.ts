import { sql } from 'kysely';
import { type CommitmentAccount, dayOf, listed, type Wording, wordingOf } from '../../../record/index.ts';
import type { Database } from '../../engines/engine.ts';
import { wantedOf } from '../judged.ts';
import { accountRows } from './accounts.ts';

/** A commitment as a reading tells it. */
export interface ToldCommitment {
  readonly commitment: string;
  /** Of publication; '9999' where none is known. */
  readonly day: string;
  /** Which of the reading's commitments it is, from 0, in order of the text. */
  readonly number: number;
  readonly wording: Wording;
  readonly parties: readonly ToldParty[];
  /** The reading is in force, and nobody rejects it. */
  readonly isWanted: boolean;
}

export interface ToldParty {
  readonly kind: 'country' | 'name';
  readonly party: string;
}

/** What a reading tells of commitments, in order of the text. */
export async function toldIn(db: Database, reading: number): Promise<ToldCommitment[]> {
  const rows = await accountRows<{ wanted: number; span_start: number }>(
    db,
    sql`c.span_start, case when r.replaced_at is null and ${wantedOf('j')} then 1 else 0 end as wanted`,
    sql`from commitments c join readings r on r.id = c.reading_id join documents d on d.id = r.document_id
      left join judged j on j.reading_id = c.reading_id and j.record = c.id where c.reading_id = ${reading}`,
  );
  return rows
    .toSorted((a, b) => a.span_start - b.span_start || (a.commitment < b.commitment ? -1 : 1))
    .map((row, number) => ({
      commitment: row.commitment,
      day: dayOf(row),
      number,
      wording: wordingOf(row.party_countries, row.words),
      parties: partiesOf(row),
      isWanted: row.wanted === 1,
    }));
}

function partiesOf({ parties, party_countries }: CommitmentAccount): ToldParty[] {
  const as = (kind: ToldParty['kind'], told: string | null) => [...new Set(listed(told))].map((party) => ({ kind, party }));
  return [...as('country', party_countries), ...as('name', parties)];
}
