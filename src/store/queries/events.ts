import { sql } from 'kysely';
import type { Record } from '../record.ts';
import type { Condition } from './conditions.ts';
import { type EventFilter, eventConditions } from './event-conditions.ts';
import { askedBeside, type EventFinder, everyEvent, finderOf, foundEvents } from './event-finder.ts';
import { isAfter, isBefore, type Placed } from './place-in-order.ts';

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
  /** Code points of the text. */
  readonly span_start: number;
  readonly span_end: number;
  readonly confidence: number;
  readonly made_by: string;
  /** What people say of it: `accept`, `correct`, `reject`; null where nobody has judged. */
  readonly verdict: string | null;
  readonly judged_by: string | null;
  /** The event that it tells of; others of the same id tell of it, too. Null where nobody has looked. */
  readonly same_event: string | null;
  /** Documents that tell of it, and those among them that are copies of none of the others. */
  readonly accounts: number;
  readonly independent: number;
}

/** The first is the day, or the intensity where the list is in its order. */
export type EventPlace = readonly [first: string | number | null, reading: number, start: number, event: string];

/** By the day or by intensity, upwards or (`-`) downwards. */
export const EVENT_ORDERS = ['day', '-day', 'intensity', '-intensity'] as const;
export type EventOrder = (typeof EVENT_ORDERS)[number];

const REST = ['e.reading_id', 'e.span_start', 'e.id'] as const;

function columnsOf(order: EventOrder, isFound: boolean) {
  return isFound ? FOUND : ([order.endsWith('day') ? 'e.day' : 'e.intensity', ...REST] as const);
}

/** The order of the tables that events are found by, which have '' for no day. */
const FOUND = ['y.day', 'y.reading_id', 'e.span_start', 'e.id'] as const;

/** What answers in the order that is asked for. */
async function finderFor(record: Record, filter: EventFilter, order: EventOrder): Promise<EventFinder | null> {
  return order.endsWith('day') && filter.document === undefined ? finderOf(record, filter) : null;
}

type Role = 'actor' | 'recipient';

/** Events of the readings in force in order of their days, one row at a time: memory does not grow with the record. */
export async function* findEvents(record: Record, filter: EventFilter): AsyncGenerator<EventRow> {
  const { query } = await selectEvents(record, filter, 'day');
  for await (const { reading, ...row } of query.stream()) yield row;
}

/** The same from a place on, so many of them. */
export async function eventsAfter(
  record: Record,
  { order = 'day', ...filter }: EventFilter & { readonly order?: EventOrder },
  after: EventPlace | null,
  count: number,
): Promise<Placed<EventRow, EventPlace>[]> {
  const { query, isFound } = await selectEvents(record, filter, order);
  const further = order.startsWith('-') ? isBefore : isAfter;
  const place = after !== null && isFound ? ([after[0] ?? '', ...after.slice(1)] as const) : after;
  const some = query.limit(count);
  const rows = await (place === null ? some : some.where(further(columnsOf(order, isFound), place))).execute();
  return rows.map(({ reading, ...row }) => ({
    row,
    place: [order.endsWith('day') ? row.day : row.intensity, reading, row.span_start, row.event],
  }));
}

async function selectEvents(record: Record, filter: EventFilter, order: EventOrder) {
  const finder = await finderFor(record, filter, order);
  const way = order.startsWith('-') ? 'desc' : 'asc';
  const asked = await askedBeside(record, filter, finder);
  const rows = finder === null ? eventRows(record, filter, asked) : tellEvents(withDocuments(foundEvents(record, finder)), asked);
  const isFound = finder !== null;
  return { query: columnsOf(order, isFound).reduce((query, column) => query.orderBy(sql.ref(column), way), rows), isFound };
}

/** In no order. `asked`: what must hold of them. */
export function eventRows(record: Record, filter: EventFilter, asked: readonly Condition[] = eventConditions(filter)) {
  return tellEvents(filter.document === undefined ? inTheirOrder(record) : byDocument(record), asked);
}

/** Events by their index, so that the first of a large record are there at once. */
function inTheirOrder(record: Record) {
  return withDocuments(everyEvent(record));
}

function withDocuments(events: ReturnType<typeof everyEvent>) {
  return events.crossJoin('documents as d').whereRef('d.id', '=', 'r.document_id');
}

/** One document's events are found by the document. */
function byDocument({ db }: Record) {
  return db
    .selectFrom('events as e')
    .innerJoin('readings as r', 'r.id', 'e.reading_id')
    .innerJoin('documents as d', 'd.id', 'r.document_id');
}

function tellEvents(joined: ReturnType<typeof inTheirOrder>, asked: readonly Condition[]) {
  return joined
    .leftJoin('places as p', (join) => join.onRef('p.reading_id', '=', 'e.reading_id').onRef('p.id', '=', 'e.place'))
    .leftJoin('channels as c', (join) => join.onRef('c.reading_id', '=', 'e.reading_id').onRef('c.id', '=', 'e.channel'))
    .leftJoin('event_accounts as t', (join) => join.onRef('t.reading_id', '=', 'e.reading_id').onRef('t.event', '=', 'e.id'))
    .leftJoin('same_events as h', 'h.id', 't.same_event')
    .leftJoin('judged as j', (join) => join.onRef('j.reading_id', '=', 'e.reading_id').onRef('j.record', '=', 'e.id'))
    .where('r.replaced_at', 'is', null)
    .where((where) => where.and([...asked]))
    .select([
      'e.reading_id as reading',
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
      'e.span_start',
      'e.span_end',
      'e.confidence',
      'e.made_by',
      'j.verdict',
      'j.judged_by',
      't.same_event',
      sql<number>`coalesce(h.accounts, 1)`.as('accounts'),
      sql<number>`coalesce(h.independent, 1)`.as('independent'),
    ]);
}

/** Each once, in the order in which the event has them. */
function listOf(role: Role, column: 'name' | 'country') {
  const told = sql.ref(`a.${column}`);
  return sql<string | null>`(select group_concat(told, '; ') from (select ${told} as told from event_actors x
    join document_actors a on a.reading_id = x.reading_id and a.id = x.actor
    where x.reading_id = e.reading_id and x.event = e.id and x.role = ${role} group by ${told} order by min(x.number)) each_once)`;
}
