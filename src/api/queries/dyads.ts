import { type SqlBool, sql } from 'kysely';
import type { Placed, Record } from '../../store/index.ts';

export interface DyadCount {
  readonly one: string;
  readonly other: string;
  readonly events: number;
}

export type DyadPlace = readonly [events: number, one: string, other: string];

/** Pairs of states with most between them first; each pair once. `state`: ISO 3166-1 alpha-3, pairs with this state alone. */
export async function dyadsAfter(
  record: Record,
  { state }: { readonly state?: string },
  after: DyadPlace | null,
  count: number,
): Promise<Placed<DyadCount, DyadPlace>[]> {
  const all = [sql<SqlBool>`events > 0`];
  if (state !== undefined) all.push(sql`(one = ${state} or other = ${state})`);
  if (after !== null) {
    const [least, one, other] = after;
    all.push(sql`(events < ${least} or (events = ${least} and (one, other) > (${one}, ${other})))`);
  }
  const { rows } = await sql<DyadCount>`select one, other, events from dyad_totals where ${sql.join(all, sql` and `)}
    order by events desc, one, other limit ${count}`.execute(record.db);
  return rows.map((row) => ({ row, place: [row.events, row.one, row.other] }));
}

/** The first of them. */
export async function listDyads(record: Record, count: number, filter: { readonly state?: string } = {}): Promise<DyadCount[]> {
  return (await dyadsAfter(record, filter, null, count)).map(({ row }) => row);
}
