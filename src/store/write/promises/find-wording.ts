import { sql } from 'kysely';
import { choosePromise, keysOf, nameWording, nearestOf, UNDER_A_KEY, type Wording, wholeKey } from '../../../record/index.ts';
import type { Database } from '../../engines/engine.ts';
import { insertAll } from '../insert.ts';

export interface StoredWording {
  readonly id: number;
  readonly promise: number;
}

/** The very same wording, where the record has it. */
export async function findWording(db: Database, wording: Wording): Promise<StoredWording | null> {
  const key = wholeKey(wording);
  if (key === null) return null;
  const rows = await db
    .selectFrom('promise_keys as k')
    .innerJoin('promise_wordings as w', 'w.id', 'k.wording_id')
    .select(['w.id', 'w.promise_id as promise', 'w.countries', 'w.words'])
    .where('k.key', '=', key)
    .orderBy('w.id')
    .execute();
  const name = nameWording(wording);
  return rows.find((row) => nameWording(wordingFrom(row)) === name) ?? null;
}

/** The promise that a wording which the record has not tells of; null where it is a new one. */
export async function findPromise(db: Database, wording: Wording): Promise<number | null> {
  const near = nearestOf(await wordingsUnder(db, keysOf(wording)));
  if (near.length === 0) return null;
  const rows = await db
    .selectFrom('promise_wordings as w')
    .innerJoin('promises as p', 'p.id', 'w.promise_id')
    .select(['p.id as promise', 'p.countries', 'w.words'])
    .where('w.id', 'in', near)
    .execute();
  return choosePromise(
    wording,
    rows.map((row) => ({ promise: row.promise, ...wordingFrom(row) })),
  );
}

/** Keys that are asked for at once; always as many, so that the database keeps but one such statement. */
const AT_ONCE = 8;

async function wordingsUnder(db: Database, keys: readonly number[]): Promise<number[]> {
  const found: number[] = [];
  for (let at = 0; at < keys.length; at += AT_ONCE) {
    const lists = Array.from(
      { length: AT_ONCE },
      (_, next) =>
        sql`select * from (select wording_id from promise_keys where key = cast(${keys[at + next] ?? null} as integer)
          order by wording_id limit ${sql.lit(UNDER_A_KEY)}) own`,
    );
    const { rows } = await sql<{ wording_id: number }>`${sql.join(lists, sql` union all `)}`.execute(db);
    for (const { wording_id } of rows) found.push(wording_id);
  }
  return found;
}

/** Puts in a wording of a promise, and under what it is found. */
export async function addWording(db: Database, promise: number, wording: Wording): Promise<StoredWording> {
  const { id } = await db
    .insertInto('promise_wordings')
    .values({ promise_id: promise, countries: wording.countries.join(' '), words: [...wording.words].sort().join(' '), tellings: 0 })
    .returning('id')
    .executeTakeFirstOrThrow();
  await insertAll(
    db,
    'promise_keys',
    allKeysOf(wording).map((key) => ({ key, wording_id: id })),
  );
  return { id, promise };
}

/** Each once, the whole wording's too. */
export function allKeysOf(wording: Wording): number[] {
  const whole = wholeKey(wording);
  return [...new Set([...keysOf(wording), ...(whole === null ? [] : [whole])])];
}

/** As its row has it. */
export function wordingFrom({ countries, words }: { readonly countries: string; readonly words: string }): Wording {
  const parts = (told: string) => (told === '' ? [] : told.split(' '));
  return { countries: parts(countries), words: new Set(parts(words)) };
}
