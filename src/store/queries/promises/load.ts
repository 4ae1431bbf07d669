import { sql } from 'kysely';
import type { CommitmentAccount, Undertaking } from '../../../record/index.ts';
import type { Database } from '../../engines/engine.ts';
import type { Record } from '../../record.ts';
import { latestTellings, tellingsOf } from './tellings.ts';

/** Tellings of a promise that are loaded with it, the latest. */
const LOADED = 10;

/** The promise of this number. */
export async function promiseOf({ db }: Record, id: number): Promise<Undertaking | undefined> {
  return (await loadPromises(db, [id])).get(id);
}

/** Promises by their numbers, each with its latest tellings. */
export async function loadPromises(db: Database, ids: readonly number[]): Promise<ReadonlyMap<number, Undertaking>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('promises as p')
    .innerJoin('readings as r', 'r.id', 'p.first_reading')
    .innerJoin('documents as d', 'd.id', 'r.document_id')
    .innerJoin('commitments as c', (join) => join.onRef('c.reading_id', '=', 'p.first_reading').onRef('c.id', '=', 'p.first_commitment'))
    .select(['p.id', 'p.standing', 'p.first_day', 'p.tellings', 'c.id as commitment', 'c.form', 'c.words'])
    .select(sql<string>`coalesce(d.given_id, 'sha256:' || d.hash)`.as('document'))
    .where('p.id', 'in', ids)
    .execute();
  const parties = await db
    .selectFrom('promise_parties')
    .select(['promise_id', 'kind', 'party'])
    .where('promise_id', 'in', ids)
    .orderBy('promise_id')
    .orderBy('party')
    .execute();
  const partiesOf = Map.groupBy(parties, ({ promise_id, kind }) => `${kind} ${promise_id}`);
  const accounts = await accountsOf(db, rows);
  return new Map(
    rows.map(({ id, standing, first_day, tellings, ...first }) => {
      const as = (kind: string) => (partiesOf.get(`${kind} ${id}`) ?? []).map(({ party }) => party);
      const told = { since: first_day, standing, told: tellings, accounts: accounts.get(id) ?? [] };
      return [id, { id, countries: as('country'), parties: as('name'), ...first, ...told }];
    }),
  );
}

/** Of promises that few tell of, all at once. */
async function accountsOf(
  db: Database,
  promises: readonly { readonly id: number; readonly tellings: number }[],
): Promise<ReadonlyMap<number, readonly CommitmentAccount[]>> {
  const few = promises.filter(({ tellings }) => tellings <= LOADED).map(({ id }) => id);
  const found = new Map<number, readonly CommitmentAccount[]>(await tellingsOf(db, few));
  for (const { id, tellings } of promises) if (tellings > LOADED) found.set(id, await latestTellings(db, id, LOADED));
  return found;
}
