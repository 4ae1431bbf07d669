import { type RawBuilder, type SqlBool, sql } from 'kysely';

/** ISO 3166-1 alpha-3 of two states, and what the record said before a moment (ISO 8601) where one is given. */
export interface Between {
  readonly one: string;
  readonly other: string;
  readonly asOf?: string | undefined;
}

/** Rows (`y`) from one to the other or back; each way is a stretch of the table's key. */
export function eitherWay({ one, other }: Between): RawBuilder<SqlBool> {
  return sql<SqlBool>`((y.source = ${one} and y.target = ${other}) or (y.source = ${other} and y.target = ${one}))`;
}

/** Rows of the two, told by `one` and `other` in the order of the alphabet. */
export function inOrder({ one, other }: Between): RawBuilder<SqlBool> {
  const [first, second] = [one, other].toSorted();
  return sql<SqlBool>`one = ${first} and other = ${second}`;
}
