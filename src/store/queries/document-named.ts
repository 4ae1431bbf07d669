import { type RawBuilder, type SqlBool, sql } from 'kysely';

/** Is it the document (`d`) of this given id, or of `sha256:` and its hash? */
export function isDocument(name: string): RawBuilder<SqlBool> {
  const hash = /^sha256:([0-9a-f]{64})$/.exec(name)?.[1];
  return hash === undefined ? sql<SqlBool>`d.given_id = ${name}` : sql<SqlBool>`(d.given_id = ${name} or d.hash = ${hash})`;
}
