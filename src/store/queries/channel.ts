import { type RawBuilder, type SqlBool, sql } from 'kysely';

/**
 * Does a channel (`c`) of this kind vouch? `official`: a state, a body of one or an intergovernmental organisation, in a text of
 * its own or in a statement that others report, or a person who holds an office of a state.
 */
export function isOnWordOf(asked: string): RawBuilder<SqlBool> {
  if (asked !== 'official') return sql<SqlBool>`c.kind = ${asked}`;
  return sql<SqlBool>`exists (select 1 from document_actors i where i.reading_id = c.reading_id and i.id = c.issuer and (
    (c.kind in ('outlet', 'statement') and (i.kind in ('state', 'body') or i.sectors like '%"IGO"%'))
    or (c.kind = 'person' and exists (select 1 from offices o
      where o.reading_id = i.reading_id and o.actor = i.id and o.country is not null))))`;
}
