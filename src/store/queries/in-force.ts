import { type RawBuilder, type SqlBool, sql } from 'kysely';

/**
 * Is a reading (`r`) in force: now, or just before a moment (ISO 8601; a day is its beginning)? Nothing is overwritten, so the
 * record answers as it did then.
 */
export function inForce(before?: string): RawBuilder<SqlBool> {
  return before === undefined
    ? sql<SqlBool>`r.replaced_at is null`
    : sql<SqlBool>`(r.made_at < ${before} and (r.replaced_at is null or r.replaced_at >= ${before}))`;
}
