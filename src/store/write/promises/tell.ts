import type { Database } from '../../engines/engine.ts';
import { type ToldCommitment, toldIn } from '../../queries/promises/told.ts';
import { addWording, findPromise, findWording, type StoredWording } from './find-wording.ts';
import { addParties, settlePromise } from './settle.ts';

/**
 * Brings what a reading tells of commitments together with what others tell, or takes away what counts no more: where the reading is
 * no longer in force, or people reject it. A promise keeps its tellings: those that come join it, and what is met later joins none anew.
 */
export async function tellPromises(db: Database, reading: number): Promise<void> {
  const rows = await db
    .selectFrom('promise_tellings')
    .select(['commitment', 'promise_id as promise', 'wording_id as id'])
    .where('reading_id', '=', reading)
    .execute();
  const written = new Map(rows.map(({ commitment, ...wording }) => [commitment, wording]));
  const touched = new Set<number>();
  for (const told of await toldIn(db, reading)) {
    const place = written.get(told.commitment);
    if (told.isWanted === (place !== undefined)) continue;
    const wording = place ?? (await placeOf(db, told, reading));
    if (place)
      await db.deleteFrom('promise_tellings').where('reading_id', '=', reading).where('commitment', '=', told.commitment).execute();
    else await insertTelling(db, reading, told, wording);
    const sign = place ? -1 : 1;
    await db
      .updateTable('promise_wordings')
      .set((set) => ({ tellings: set('tellings', '+', sign) }))
      .where('id', '=', wording.id)
      .execute();
    await addParties(db, wording.promise, told.parties, sign);
    await db
      .updateTable('promises')
      .set((set) => ({ tellings: set('tellings', '+', sign) }))
      .where('id', '=', wording.promise)
      .execute();
    touched.add(wording.promise);
  }
  for (const promise of touched) await settlePromise(db, promise);
}

/** The wording that a commitment is told in, a new one of a known promise, or that of a new promise. */
async function placeOf(db: Database, { wording, commitment }: ToldCommitment, reading: number): Promise<StoredWording> {
  const known = await findWording(db, wording);
  if (known) return known;
  const promise = (await findPromise(db, wording)) ?? (await insertPromise(db, wording.countries.join(' '), reading, commitment));
  return addWording(db, promise, wording);
}

async function insertPromise(db: Database, countries: string, first_reading: number, first_commitment: string): Promise<number> {
  const { id } = await db
    .insertInto('promises')
    .values({ countries, first_reading, first_commitment, standing: '', first_day: null, last_day: '', tellings: 0 })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

async function insertTelling(
  db: Database,
  reading_id: number,
  { commitment, day, number }: ToldCommitment,
  { id, promise }: StoredWording,
) {
  await db.insertInto('promise_tellings').values({ reading_id, commitment, promise_id: promise, wording_id: id, day, number }).execute();
}
