import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Record } from '../record.ts';
import type { Condition } from './conditions.ts';
import { isWho } from './who.ts';

/** Readings that are looked through whole. */
const FEW = 3000;
/** Readings that are worth being listed: somebody who is named in more is soon met by going through all in order. */
const SOME = 20_000;

/** As what somebody is asked for: one who does or suffers something, speaks, is mentioned, or is named in any way. */
export type As = 'party' | 'speaker' | 'mentioned' | 'named';

export interface AskedFor {
  readonly who: string;
  readonly as: As;
}

/** Who is named in many readings as whose outlet it is, or in passing, may do and say little: there the rows of what is asked for tell more. */
const ROWS: { readonly [Name in As]: Condition } = {
  party: isOrIsAmong((who) => sql`exists (select 1 from event_actors x where x.reading_id = z.reading_id and x.actor = ${who})`),
  speaker: isOrIsAmong((who) => sql`exists (select 1 from statements x where x.reading_id = z.reading_id and x.speaker = ${who})`),
  mentioned: sql`exists (select 1 from mentions x where x.reading_id = z.reading_id and x.actor = z.id)`,
  named: sql`1 = 1`,
};

/** Holds it for the actor `z`, or for a group that he is in? */
function isOrIsAmong(holds: (who: RawBuilder<unknown>) => Condition): Condition {
  return sql`(${holds(sql.ref('z.id'))} or exists (select 1 from members g
    where g.reading_id = z.reading_id and g.member = z.id and ${holds(sql.ref('g.group_id'))}))`;
}

/** Readings in which somebody acts that are found quicker one by one than by going through all in order. */
const RARE = 1000;

/**
 * Of all who are asked for, the one whom fewest readings name decides where to look: in those readings alone where they are few,
 * else in all in their order but for those that do not name him. Where many name each of them, the readings that have one as what
 * he is asked for, if those are few. `reading`: the column with a reading's number. Else nothing is said.
 */
export async function readingsNaming(record: Record, reading: string, asked: readonly AskedFor[]): Promise<Condition[]> {
  let rarest: { readonly who: string; readonly readings: number } | null = null;
  for (const { who } of asked) {
    const readings = await countNaming(record, who);
    if (readings < (rarest?.readings ?? SOME + 1)) rarest = { who, readings };
  }
  if (rarest !== null && rarest.readings <= FEW)
    return [sql<SqlBool>`${sql.ref(reading)} in (${naming({ who: rarest.who, as: 'named' })})`];
  for (const one of asked) {
    const acting = await readingsOf(record, one, RARE);
    if (acting !== null) return [acting.length === 0 ? sql<SqlBool>`1 = 0` : sql<SqlBool>`${sql.ref(reading)} in (${sql.join(acting)})`];
  }
  // With a sign before it, SQLite does not look a column up in an index.
  return rarest === null ? [] : [sql<SqlBool>`+${sql.ref(reading)} in (${naming({ who: rarest.who, as: 'named' })})`];
}

async function countNaming(record: Record, who: string): Promise<number> {
  const named = naming({ who, as: 'named' });
  const { rows } = await sql<{ readings: number }>`select count(*) as readings from (${named} limit ${SOME + 1}) named`.execute(record.db);
  return Number(rows[0]?.readings ?? 0);
}

/** Their numbers; null where there are more than `most`. */
async function readingsOf(record: Record, asked: AskedFor, most: number): Promise<number[] | null> {
  const { rows } = await sql<{ reading_id: number }>`${naming(asked)} limit ${most + 1}`.execute(record.db);
  return rows.length > most ? null : rows.map(({ reading_id }) => reading_id);
}

function naming({ who, as }: AskedFor): RawBuilder<unknown> {
  return sql`select distinct z.reading_id from document_actors z where ${isWho('z', who)} and ${ROWS[as]}`;
}
