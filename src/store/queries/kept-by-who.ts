import { type RawBuilder, sql } from 'kysely';
import type { Record } from '../record.ts';
import { codesOf, isCode, isNumber } from './who.ts';

/** Somebody who is asked for in a role, if anybody is. */
interface AskedInRole {
  readonly who: string | undefined;
  readonly role: string;
}

/** Whom a table that is kept by who it is finds the rows of: an actor with a number, else a state; null for neither. */
export function foundBy<Asked extends AskedInRole>(asked: readonly Asked[]): (Asked & { readonly who: string }) | null {
  const known = asked.filter((one): one is Asked & { readonly who: string } => one.who !== undefined);
  return known.find(({ who }) => isNumber(who)) ?? known.find(({ who }) => isCode(who)) ?? null;
}

/** His rows of such a table (`y`), in the order of their days ('' for none); each once where he is several that are judged to be one. */
export async function rowsOf<Row>(
  { db }: Record,
  table: 'event_parties' | 'voices',
  columns: readonly (keyof Row & string)[],
  { who, role }: { readonly who: string; readonly role: string },
): Promise<RawBuilder<Row>> {
  const codes = await codesOf(db, who);
  return sql<Row>`(select ${codes.length > 1 ? sql`distinct` : sql``} ${sql.join(columns.map((name) => sql.ref(`y.${name}`)))}
    from ${sql.table(table)} y where y.who in (${codes.length === 0 ? null : sql.join(codes)}) and y.role = ${role})`;
}
