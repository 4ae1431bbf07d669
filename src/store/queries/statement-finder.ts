import { type RawBuilder, sql } from 'kysely';
import type { Record } from '../record.ts';
import type { StatementFilter } from './statement-conditions.ts';
import { codesOf, isCode, isNumber } from './who.ts';

/** Readings in which somebody who is asked for speaks or is spoken of, in the order of their days ('' for none). */
export type ReadingDays = RawBuilder<{ readonly day: string; readonly reading_id: number }>;

/** By an actor with a number, else by a state; null where neither is asked for. */
export async function readingsHearing({ db }: Record, { speaker, about }: StatementFilter): Promise<ReadingDays | null> {
  const asked = [
    { role: 'speaker', who: speaker },
    { role: 'about', who: about },
  ];
  const { role, who } =
    asked.find(({ who }) => who !== undefined && isNumber(who)) ?? asked.find(({ who }) => who !== undefined && isCode(who)) ?? {};
  if (who === undefined) return null;
  const codes = await codesOf(db, who);
  return sql`(select ${codes.length > 1 ? sql`distinct` : sql``} y.day, y.reading_id from voices y
    where y.who in (${codes.length === 0 ? null : sql.join(codes)}) and y.role = ${role})`;
}
