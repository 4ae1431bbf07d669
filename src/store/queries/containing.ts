import { type RawBuilder, type SqlBool, sql } from 'kysely';

/** Does a text hold these words as they stand? Case does not matter; no sign in them means anything. */
export function contains(column: string, words: string): RawBuilder<SqlBool> {
  return sql<SqlBool>`${sql.ref(column)} like ${`%${words.replace(/[\\%_]/g, '\\$&')}%`} escape '\\'`;
}
