import { sql } from 'kysely';
import type { Record } from '../record.ts';
import type { Condition } from './conditions.ts';
import { isAfter, type Placed } from './place-in-order.ts';
import { narrowStatements, type StatementFilter, statementConditions } from './statement-conditions.ts';
import { type ReadingDays, readingsHearing } from './statement-finder.ts';

export interface StatementRow {
  readonly document: string;
  readonly statement: string;
  readonly published: string | null;
  readonly speaker: string | null;
  readonly speaker_country: string | null;
  readonly addressee: string | null;
  readonly manner: string;
  readonly cue: string | null;
  readonly channel: string | null;
  readonly words: string;
  readonly span_start: number;
  readonly span_end: number;
  readonly confidence: number;
  readonly made_by: string;
  /** What people say of it: `accept`, `correct`, `reject`; null where nobody has judged. */
  readonly verdict: string | null;
  readonly judged_by: string | null;
}

export type StatementPlace = readonly [published: string | null, reading: number, start: number, statement: string];

/** The reading by its own number, so that the index of readings by date answers in this order. */
const ORDER = ['r.date', 'r.id', 's.span_start', 's.id'] as const;
/** The order of the table of who speaks and is spoken of, which has '' for no day. */
const HEARD = ['y.day', 'y.reading_id', 's.span_start', 's.id'] as const;

/** Statements of the readings in force, in order of publication and of the text, one row at a time. */
export async function* findStatements(record: Record, filter: StatementFilter): AsyncGenerator<StatementRow> {
  const { query } = await selectStatements(record, filter);
  for await (const { reading, ...row } of query.stream()) yield row;
}

/** The same from a place on, so many of them. */
export async function statementsAfter(
  record: Record,
  filter: StatementFilter,
  after: StatementPlace | null,
  count: number,
): Promise<Placed<StatementRow, StatementPlace>[]> {
  const { query, isHeard } = await selectStatements(record, filter);
  const some = query.limit(count);
  const place = after !== null && isHeard ? ([after[0] ?? '', ...after.slice(1)] as const) : after;
  const rows = await (place === null ? some : some.where(isAfter(isHeard ? HEARD : ORDER, place))).execute();
  return rows.map(({ reading, ...row }) => ({ row, place: [row.published, reading, row.span_start, row.statement] }));
}

async function selectStatements(record: Record, filter: StatementFilter) {
  const heard = filter.document === undefined ? await readingsHearing(record, filter) : null;
  const rows =
    heard === null
      ? statementRows(record, await narrowStatements(record, filter), filter.document === undefined)
      : tellStatements(ofReadings(record, heard), statementConditions(filter));
  const isHeard = heard !== null;
  return { query: (isHeard ? HEARD : ORDER).reduce((query, column) => query.orderBy(sql.ref(column)), rows), isHeard };
}

/** From the readings on that are known to have some. SQLite goes through tables that are joined across in the order in which they are named. */
function ofReadings({ db }: Record, heard: ReadingDays) {
  const joined = db
    .selectFrom(heard.as('y'))
    .crossJoin('readings as r')
    .crossJoin('statements as s')
    .whereRef('r.id', '=', 'y.reading_id')
    .whereRef('s.reading_id', '=', 'r.id');
  // What is told of a statement is the same with a table more to find it by.
  return joined as unknown as ReturnType<typeof inTheirOrder>;
}

/** In no order. `asked`: what must hold of them. */
export function statementRows(record: Record, asked: readonly Condition[] = statementConditions({}), byReading = false) {
  return tellStatements(byReading ? inTheirOrder(record) : ofOneDocument(record), asked);
}

function inTheirOrder({ db }: Record) {
  return db.selectFrom('readings as r').crossJoin('statements as s').whereRef('s.reading_id', '=', 'r.id');
}

function ofOneDocument({ db }: Record) {
  return db.selectFrom('readings as r').innerJoin('statements as s', 's.reading_id', 'r.id');
}

function tellStatements(joined: ReturnType<typeof inTheirOrder>, asked: readonly Condition[]) {
  return joined
    .innerJoin('documents as d', 'd.id', 'r.document_id')
    .leftJoin('document_actors as a', (join) => join.onRef('a.reading_id', '=', 's.reading_id').onRef('a.id', '=', 's.speaker'))
    .leftJoin('document_actors as b', (join) => join.onRef('b.reading_id', '=', 's.reading_id').onRef('b.id', '=', 's.addressee'))
    .leftJoin('channels as c', (join) => join.onRef('c.reading_id', '=', 's.reading_id').onRef('c.id', '=', 's.channel'))
    .leftJoin('judged as j', (join) => join.onRef('j.reading_id', '=', 's.reading_id').onRef('j.record', '=', 's.id'))
    .where('r.replaced_at', 'is', null)
    .where((where) => where.and([...asked]))
    .select([
      's.reading_id as reading',
      sql<string>`coalesce(d.given_id, 'sha256:' || d.hash)`.as('document'),
      's.id as statement',
      'r.date as published',
      'a.name as speaker',
      'a.country as speaker_country',
      'b.name as addressee',
      's.manner',
      's.cue',
      'c.kind as channel',
      's.words',
      's.span_start',
      's.span_end',
      's.confidence',
      's.made_by',
      'j.verdict',
      'j.judged_by',
    ]);
}
