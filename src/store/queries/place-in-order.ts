import { type RawBuilder, type SqlBool, sql } from 'kysely';

/** Where a row stands in a list: the values that the list is ordered by. */
export type PlaceInOrder = readonly (string | number | null)[];

/** A row, and where it stands in its list: the list goes on from there whatever was added before it. */
export interface Placed<Row, Place extends PlaceInOrder = PlaceInOrder> {
  readonly row: Row;
  readonly place: Place;
}

/** All rows of a list that is asked for `count` at a time from a place on, in memory that does not grow with them. */
export async function* walkList<Row, Place extends PlaceInOrder>(
  count: number,
  ask: (after: Place | null) => Promise<readonly Placed<Row, Place>[]>,
): AsyncGenerator<Row> {
  for (let place: Place | null = null; ; ) {
    const found: readonly Placed<Row, Place>[] = await ask(place);
    for (const { row } of found) yield row;
    place = found.at(-1)?.place ?? null;
    if (found.length < count) return;
  }
}

/** Does a row come after a place, where all columns are ordered downwards? Only the first may have no value: such rows come last. */
export function isBefore(columns: readonly string[], place: PlaceInOrder): RawBuilder<SqlBool> {
  const [first = '', ...others] = columns;
  const [value = null, ...rest] = place;
  const earlier = (names: readonly string[], values: PlaceInOrder) =>
    sql`(${sql.join(names.map((name) => sql.ref(name)))}) < (${sql.join(values)})`;
  return value === null
    ? sql<SqlBool>`(${sql.ref(first)} is null and ${earlier(others, rest)})`
    : sql<SqlBool>`(${sql.ref(first)} is null or ${earlier(columns, place)})`;
}

/** Does a row come after a place, where rows are ordered by these columns, all upwards? Only the first may have no value: such rows come first. */
export function isAfter(columns: readonly string[], place: PlaceInOrder): RawBuilder<SqlBool> {
  const [first = '', ...others] = columns;
  const [value = null, ...rest] = place;
  const later = (names: readonly string[], values: PlaceInOrder) =>
    sql`(${sql.join(names.map((name) => sql.ref(name)))}) > (${sql.join(values)})`;
  return value === null
    ? sql<SqlBool>`(${sql.ref(first)} is not null or ${later(others, rest)})`
    : sql<SqlBool>`(${later(columns, place)})`;
}
