import { sql } from 'kysely';
import { UNDATED } from '../../../record/index.ts';
import type { Database } from '../../engines/engine.ts';
import type { ToldParty } from '../../queries/promises/told.ts';

/** Works out anew by its first and last telling since when and how a promise stands. */
export async function settlePromise(db: Database, promise: number): Promise<void> {
  const tellings = (direction: 'asc' | 'desc') =>
    db
      .selectFrom('promise_tellings as t')
      .where('t.promise_id', '=', promise)
      .orderBy('t.day', direction)
      .orderBy('t.reading_id', direction)
      .orderBy('t.number', direction)
      .limit(1);
  const first = await tellings('asc').select(['t.day', 't.reading_id', 't.commitment']).executeTakeFirst();
  if (!first) return;
  const last = await tellings('desc')
    .innerJoin('commitments as c', (join) => join.onRef('c.reading_id', '=', 't.reading_id').onRef('c.id', '=', 't.commitment'))
    .select('c.standing')
    .executeTakeFirstOrThrow();
  const dated = await tellings('desc').select('t.day').where('t.day', '<', UNDATED).executeTakeFirst();
  const last_day = dated?.day ?? '';
  await db
    .updateTable('promises')
    .set({
      standing: last.standing,
      first_day: first.day === UNDATED ? null : first.day,
      last_day,
      first_reading: first.reading_id,
      first_commitment: first.commitment,
    })
    .where('id', '=', promise)
    .execute();
  await db.updateTable('promise_parties').set({ last_day }).where('promise_id', '=', promise).where('last_day', '<>', last_day).execute();
}

/** Counts a telling at each of its parties, or (-1) one that goes. */
export async function addParties(db: Database, promise_id: number, parties: readonly ToldParty[], tellings: 1 | -1): Promise<void> {
  if (parties.length === 0) return;
  await db
    .insertInto('promise_parties')
    .values(parties.map((party) => ({ promise_id, ...party, last_day: '', tellings })))
    .onConflict((conflict) =>
      conflict
        .columns(['promise_id', 'kind', 'party'])
        .doUpdateSet({ tellings: sql<number>`promise_parties.tellings + excluded.tellings` }),
    )
    .execute();
  if (tellings < 0) await db.deleteFrom('promise_parties').where('promise_id', '=', promise_id).where('tellings', '=', 0).execute();
}

/** Lets go what nobody tells of any more. Until then it is there for a new reading of the same text, so that promises keep their numbers. */
export async function forgetUntold(db: Database): Promise<void> {
  const wordings = db.selectFrom('promise_wordings').select('id').where('tellings', '=', sql.lit(0));
  await db.deleteFrom('promise_keys').where('wording_id', 'in', wordings).execute();
  await db.deleteFrom('promise_wordings').where('tellings', '=', sql.lit(0)).execute();
  await db.deleteFrom('promises').where('tellings', '=', sql.lit(0)).execute();
}
