import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { type Journey, type StopAccount, toStop } from '../../../record/index.ts';
import type { Database } from '../../engines/engine.ts';
import type { Record } from '../../record.ts';

/** Whose journeys are asked for: whoever stands for a state, or somebody under any of these names. */
export type Travelling = { readonly state: string } | { readonly names: readonly string[]; readonly country: string | null };

type Order = 'first' | 'latest';
type Place = readonly [day: string, reading: number, id: string];

/** Journeys that are loaded together. */
const PAGE = 40;

/** Journeys that the readings in force tell of, in order of time or the latest first, in memory that does not grow with them. */
export async function* findJourneys({ db }: Record, order: Order = 'first', who?: Travelling): AsyncGenerator<Journey> {
  for (let place: Place | null = null; ; ) {
    const found: Place[] = await placesAfter(db, order, who, place);
    yield* await loadJourneys(
      db,
      found.map(([, , id]) => id),
    );
    place = found.at(-1) ?? null;
    if (found.length < PAGE) return;
  }
}

async function placesAfter(db: Database, order: Order, who: Travelling | undefined, place: Place | null): Promise<Place[]> {
  const [past, direction] = order === 'first' ? [sql`>`, sql`asc`] : [sql`<`, sql`desc`];
  const asked = [
    ...(who ? [sql<SqlBool>`j.id in (select v.journey_id from journey_visitors v where ${isTravelling(who)})`] : []),
    ...(place ? [sql<SqlBool>`(j.first_day, j.reading_id, j.id) ${past} (${sql.join(place)})`] : []),
  ];
  const { rows } = await sql<{ first_day: string; reading_id: number; id: string }>`select j.first_day, j.reading_id, j.id from journeys j
    ${asked.length === 0 ? sql`` : sql`where ${sql.join(asked, sql` and `)}`}
    order by j.first_day ${direction}, j.reading_id ${direction}, j.id ${direction} limit ${sql.lit(PAGE)}`.execute(db);
  return rows.map(({ first_day, reading_id, id }) => [first_day, reading_id, id]);
}

function isTravelling(who: Travelling): RawBuilder<SqlBool> {
  if ('state' in who) return sql`v.country = ${who.state}`;
  const named = sql<SqlBool>`v.name in (${who.names.length === 0 ? null : sql.join(who.names)})`;
  return who.country === null ? named : sql`(${named} and (v.country is null or v.country = ${who.country}))`;
}

/** How many journeys somebody made, or was to make. */
export async function countJourneys({ db }: Record, who: Travelling): Promise<number> {
  const { rows } = await sql<{ n: number | string }>`select count(*) as n from (select distinct v.first_day, v.journey_id
    from journey_visitors v where ${isTravelling(who)}) made`.execute(db);
  return Number(rows[0]?.n ?? 0);
}

async function loadJourneys(db: Database, ids: readonly string[]): Promise<Journey[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('journey_accounts as a')
    .innerJoin('stop_accounts as s', (join) => join.onRef('s.reading_id', '=', 'a.reading_id').onRef('s.visit', '=', 'a.visit'))
    .select(['a.journey_id', 'a.stop', 's.account'])
    .where('a.journey_id', 'in', ids)
    .orderBy('a.journey_id')
    .orderBy('a.number')
    .execute();
  const byId = Map.groupBy(rows, ({ journey_id }) => journey_id);
  return ids.map((id) => {
    const stops = Map.groupBy(byId.get(id) ?? [], ({ stop }) => stop);
    return { stops: [...stops.values()].map((own) => toStop(own.map(({ account }) => JSON.parse(account) as StopAccount))) };
  });
}
