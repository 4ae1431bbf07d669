import { type RawBuilder, sql } from 'kysely';
import type { CommitmentAccount, Undertaking } from '../../../record/index.ts';
import type { Database } from '../../engines/engine.ts';
import type { Record } from '../../record.ts';
import { isAfter, type Placed, walkList } from '../place-in-order.ts';
import { accountRows, toAccount } from './accounts.ts';

export type TellingPlace = readonly [day: string, reading: number, number: number];

const ORDER = ['t.day', 't.reading_id', 't.number'] as const;

/** Who tells of a promise, in order of publication, so many that come after a place. */
export async function tellingsAfter(
  { db }: Record,
  promise: number,
  after: TellingPlace | null,
  count: number,
): Promise<Placed<CommitmentAccount, TellingPlace>[]> {
  const passed = after === null ? sql`` : sql`and ${isAfter(ORDER, after)}`;
  const rows = await tellings(db, sql`where t.promise_id = ${promise} ${passed} order by t.day, t.reading_id, t.number limit ${count}`);
  return rows.toSorted(inOrder).map((row) => ({ row: toAccount(row), place: [row.day, row.reading, row.number] }));
}

/** All that tell of a promise, in order of publication, in memory that does not grow with them. */
export async function* findTellings(record: Record, { id, told, accounts }: Undertaking): AsyncGenerator<CommitmentAccount> {
  if (accounts.length === told) yield* accounts;
  else yield* walkList(PAGE, (after: TellingPlace | null) => tellingsAfter(record, id, after, PAGE));
}

/** Tellings that are loaded together. */
const PAGE = 500;

/** So many from the end, in order. */
export async function latestTellings(db: Database, promise: number, count: number): Promise<CommitmentAccount[]> {
  const order = sql`order by t.day desc, t.reading_id desc, t.number desc limit ${count}`;
  return (await tellings(db, sql`where t.promise_id = ${promise} ${order}`)).toSorted(inOrder).map(toAccount);
}

interface Place {
  readonly promise: number;
  readonly day: string;
  readonly reading: number;
  readonly number: number;
}

/** Those of promises that are told of by few, in order. */
export async function tellingsOf(db: Database, promises: readonly number[]): Promise<ReadonlyMap<number, CommitmentAccount[]>> {
  if (promises.length === 0) return new Map();
  const rows = (await tellings(db, sql`where t.promise_id in (${sql.join(promises)})`)).toSorted(inOrder);
  return new Map([...Map.groupBy(rows, ({ promise }) => promise)].map(([id, own]) => [id, own.map(toAccount)]));
}

/** Which they are is found before anything else is looked up. */
function tellings(db: Database, which: RawBuilder<unknown>) {
  return accountRows<Place>(
    db,
    sql`t.promise_id as promise, t.day, t.reading_id as reading, t.number`,
    sql`from (select * from promise_tellings t ${which}) t join readings r on r.id = t.reading_id
      join documents d on d.id = r.document_id join commitments c on c.reading_id = t.reading_id and c.id = t.commitment`,
  );
}

function inOrder(a: Place, b: Place): number {
  return a.day === b.day ? a.reading - b.reading || a.number - b.number : a.day < b.day ? -1 : 1;
}
