import { type Expression, type SqlBool, sql } from 'kysely';
import type { Record } from '../record.ts';
import { isWho } from './who.ts';

export interface EventFilter {
  /** ISO 3166-1 alpha-3, IGO code, `a12`, or part of a name. */
  readonly actor?: string;
  readonly recipient?: string;
  readonly type?: string;
  readonly status?: string;
  readonly since?: string;
  readonly until?: string;
  /** `outlet`, `statement`, `person`, `media`, `anonymous`. */
  readonly channel?: string;
}

export interface EventRow {
  readonly document: string;
  readonly event: string;
  readonly day: string | null;
  readonly start_date: string | null;
  readonly end_date: string | null;
  readonly type: string;
  readonly mode: string | null;
  readonly cameo: string | null;
  readonly quad: string;
  readonly intensity: number;
  readonly contexts: string;
  readonly status: string;
  readonly actors: string | null;
  readonly actor_countries: string | null;
  readonly recipients: string | null;
  readonly recipient_countries: string | null;
  readonly place: string | null;
  readonly channel: string | null;
  readonly words: string;
  readonly confidence: number;
  readonly made_by: string;
}

type Role = 'actor' | 'recipient';

/** Events of the readings in force in order of their days, one row at a time: memory does not grow with the record. */
export function findEvents(record: Record, filter: EventFilter): AsyncIterableIterator<EventRow> {
  const conditions = [
    filter.actor === undefined ? null : isIn('actor', filter.actor),
    filter.recipient === undefined ? null : isIn('recipient', filter.recipient),
    filter.type === undefined ? null : sql<SqlBool>`e.type = ${filter.type}`,
    filter.status === undefined ? null : sql<SqlBool>`e.status = ${filter.status}`,
    filter.since === undefined ? null : sql<SqlBool>`coalesce(e.end_date, e.day) >= ${filter.since}`,
    filter.until === undefined ? null : sql<SqlBool>`e.day <= ${filter.until}`,
    filter.channel === undefined ? null : sql<SqlBool>`c.kind = ${filter.channel}`,
  ].filter((condition): condition is Expression<SqlBool> & ReturnType<typeof sql<SqlBool>> => condition !== null);
  return record.db
    .selectFrom('events as e')
    .innerJoin('readings as r', 'r.id', 'e.reading_id')
    .innerJoin('documents as d', 'd.id', 'r.document_id')
    .leftJoin('places as p', (join) => join.onRef('p.reading_id', '=', 'e.reading_id').onRef('p.id', '=', 'e.place'))
    .leftJoin('channels as c', (join) => join.onRef('c.reading_id', '=', 'e.reading_id').onRef('c.id', '=', 'e.channel'))
    .where('r.replaced_at', 'is', null)
    .where((where) => where.and(conditions))
    .select([
      sql<string>`coalesce(d.given_id, 'sha256:' || d.hash)`.as('document'),
      'e.id as event',
      'e.day',
      'e.start_date',
      'e.end_date',
      'e.type',
      'e.mode',
      'e.cameo',
      'e.quad',
      'e.intensity',
      'e.contexts',
      'e.status',
      listOf('actor', 'name').as('actors'),
      listOf('actor', 'country').as('actor_countries'),
      listOf('recipient', 'name').as('recipients'),
      listOf('recipient', 'country').as('recipient_countries'),
      'p.name as place',
      'c.kind as channel',
      'e.words',
      'e.confidence',
      'e.made_by',
    ])
    .orderBy('e.day')
    .orderBy('e.reading_id')
    .orderBy('e.span_start')
    .orderBy('e.id')
    .stream();
}

/** A reciprocal event counts both ways. */
function isIn(role: Role, asked: string) {
  return sql<SqlBool>`exists (select 1 from event_actors x join document_actors a on a.reading_id = x.reading_id and a.id = x.actor
    where x.reading_id = e.reading_id and x.event = e.id and (x.role = ${role} or e.reciprocal = 1) and ${isWho('a', asked)})`;
}

/** Each once, in the order in which the event has them. */
function listOf(role: Role, column: 'name' | 'country') {
  const told = sql.ref(`a.${column}`);
  return sql<string | null>`(select group_concat(told, '; ') from (select ${told} as told from event_actors x
    join document_actors a on a.reading_id = x.reading_id and a.id = x.actor
    where x.reading_id = e.reading_id and x.event = e.id and x.role = ${role} group by ${told} order by min(x.number)) each_once)`;
}
