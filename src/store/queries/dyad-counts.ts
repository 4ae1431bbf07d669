import { type RawBuilder, sql } from 'kysely';
import type { DyadCount } from '../../export/index.ts';
import type { Judged } from '../../record/index.ts';
import type { Record } from '../record.ts';
import { inForce } from './in-force.ts';
import { wantedOf } from './judged.ts';

/** Characters of a day (YYYY-MM-DD) that name a period. */
const LENGTH = { year: 4, month: 7, all: 0 } as const;

export type Period = keyof typeof LENGTH;

interface Options {
  readonly asOf?: string | undefined;
  readonly judged?: Judged | undefined;
  /** ISO 3166-1 alpha-3 of two states, both ways; without it every dyad. */
  readonly between?: readonly [string, string];
}

/** Accounts of one event are one; one that nobody has looked at is one of its own. */
const EVENTS = sql<number>`count(distinct coalesce(a.same_event, y.reading_id || ' ' || y.event))`;

/**
 * Events that happened or go on, counted by directed dyad, period, type and quad class, in the order of dyads and periods; an
 * event counts once, however many tell of it.
 */
export async function* dyadCounts(record: Record, by: Period, { asOf, judged, between }: Options = {}): AsyncGenerator<DyadCount> {
  const period: RawBuilder<string> = sql`substr(y.day, 1, ${sql.lit(LENGTH[by])})`;
  let query = record.db
    .selectFrom('dyads as y')
    .innerJoin('readings as r', 'r.id', 'y.reading_id')
    .innerJoin('events as e', (join) => join.onRef('e.reading_id', '=', 'y.reading_id').onRef('e.id', '=', 'y.event'))
    .leftJoin('event_accounts as a', (join) => join.onRef('a.reading_id', '=', 'y.reading_id').onRef('a.event', '=', 'y.event'))
    .leftJoin('judged as j', (join) => join.onRef('j.reading_id', '=', 'e.reading_id').onRef('j.record', '=', 'e.id'))
    .where(inForce(asOf))
    .where(wantedOf('j', judged))
    .where('e.status', 'in', ['happened', 'ongoing'])
    .where('y.day', '<>', '');
  if (between)
    query = query.where((where) =>
      where.or(
        [between, between.toReversed()].map(([a, b]) =>
          where.and([where('y.source', '=', a as string), where('y.target', '=', b as string)]),
        ),
      ),
    );
  const rows = query
    .select(['y.source', 'y.target', period.as('period'), 'e.type', 'e.quad', EVENTS.as('events')])
    .select([
      sql<number>`avg(e.intensity) * ${EVENTS}`.as('intensity'),
      sql<string>`min(y.day)`.as('firstDay'),
      sql<string>`max(y.day)`.as('lastDay'),
    ])
    .groupBy(['y.source', 'y.target', period, 'e.type', 'e.quad'])
    .orderBy('y.source')
    .orderBy('y.target')
    .orderBy(period)
    .orderBy('e.type')
    .orderBy('e.quad')
    .stream();
  for await (const row of rows) yield { ...row, events: Number(row.events) };
}
