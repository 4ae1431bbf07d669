import { sql } from 'kysely';
import type { Undertaking } from '../../../record/index.ts';
import type { Record } from '../../record.ts';
import { type Placed, walkList } from '../place-in-order.ts';
import { askPromises, type PromiseFilter } from './filter.ts';
import { loadPromises } from './load.ts';

/** Where a promise stands: the day on which it was told last, '' where none is known, and its number. */
export type PromisePlace = readonly [lastDay: string, id: number];

/** Promises, those told last first, so many that come after a place; of each the latest tellings. */
export async function promisesAfter(
  { db }: Record,
  filter: PromiseFilter,
  after: PromisePlace | null,
  count: number,
): Promise<Placed<Undertaking, PromisePlace>[]> {
  const { from, lastDay, id, conditions } = await askPromises(db, filter);
  const passed = after && sql`${lastDay} <= ${after[0]} and (${lastDay} < ${after[0]} or ${id} > ${after[1]})`;
  const all = [...conditions, ...(passed ? [passed] : [])];
  const { rows } = await sql<{ last_day: string; id: number }>`select ${lastDay} as last_day, ${id} as id from ${from}
    ${all.length === 0 ? sql`` : sql`where ${sql.join(all, sql` and `)}`}
    order by ${lastDay} desc, ${id} limit ${count}`.execute(db);
  const found = await loadPromises(
    db,
    rows.map(({ id }) => id),
  );
  return rows.flatMap(({ last_day, id }) => {
    const row = found.get(id);
    return row ? [{ row, place: [last_day, id] as const }] : [];
  });
}

/** All that are asked for, those told last first, in memory that does not grow with them; of each the latest tellings. */
export function findPromises(record: Record, filter: PromiseFilter): AsyncGenerator<Undertaking> {
  return walkList(PAGE, (after: PromisePlace | null) => promisesAfter(record, filter, after, PAGE));
}

/** Promises that are loaded together. */
const PAGE = 200;

/** How many promises that are asked for stand how. */
export async function countStandings({ db }: Record, filter: PromiseFilter): Promise<ReadonlyMap<string, number>> {
  const { from, conditions } = await askPromises(db, filter);
  const { rows } = await sql<{ standing: string; n: number | string }>`select m.standing, count(*) as n from ${from}
    ${conditions.length === 0 ? sql`` : sql`where ${sql.join(conditions, sql` and `)}`} group by m.standing`.execute(db);
  return new Map(rows.map(({ standing, n }) => [standing, Number(n)]));
}
