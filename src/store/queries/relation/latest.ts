import { sql } from 'kysely';
import type { Record } from '../../record.ts';
import { type EventRow, eventRows } from '../events.ts';
import { type StatementRow, statementRows } from '../statements.ts';
import type { Between } from './between.ts';

interface Key {
  readonly reading_id: number;
  readonly id: string;
}

/** The latest events between two states, either way, at most `count`; those that stand rejected are left out. The latest first. */
export async function latestEvents(record: Record, between: Between, count: number): Promise<EventRow[]> {
  const keys = await latestKeys(record, 'dyads', 'event', between, count);
  if (keys.length === 0) return [];
  const rows = await eventRows(record, {}).where(isOneOf('e', keys)).execute();
  return rows
    .map(({ reading, ...row }) => row)
    .toSorted((a, b) => (b.day ?? '').localeCompare(a.day ?? '') || a.document.localeCompare(b.document) || a.span_start - b.span_start);
}

/** The latest statements by either side that are said to the other or name it, at most `count`. The latest first. */
export async function latestStatements(record: Record, between: Between, count: number): Promise<StatementRow[]> {
  const keys = await latestKeys(record, 'statement_dyads', 'statement', between, count);
  if (keys.length === 0) return [];
  const rows = await statementRows(record).where(isOneOf('s', keys)).execute();
  return rows
    .map(({ reading, ...row }) => row)
    .toSorted(
      (a, b) => (b.published ?? '').localeCompare(a.published ?? '') || a.document.localeCompare(b.document) || a.span_start - b.span_start,
    );
}

/** Each way is a stretch of the table's key, read from its end: it takes no longer over a large record. */
async function latestKeys(
  record: Record,
  table: 'dyads' | 'statement_dyads',
  column: string,
  { one, other }: Between,
  count: number,
): Promise<Key[]> {
  const found: (Key & { readonly day: string })[] = [];
  for (const [source, target] of [
    [one, other],
    [other, one],
  ]) {
    const { rows } = await sql<Key & { day: string }>`select y.day, y.reading_id, y.${sql.ref(column)} as id from ${sql.table(table)} y
      join readings r on r.id = y.reading_id and r.replaced_at is null
      left join judged j on j.reading_id = y.reading_id and j.record = y.${sql.ref(column)}
      where y.source = ${source} and y.target = ${target} and (j.verdict is null or j.verdict <> 'reject')
      order by y.day desc, y.reading_id desc, y.${sql.ref(column)} desc limit ${count}`.execute(record.db);
    found.push(...rows);
  }
  const each = [...new Map(found.map((key) => [`${key.reading_id} ${key.id}`, key])).values()];
  return each.toSorted((a, b) => b.day.localeCompare(a.day) || b.reading_id - a.reading_id || b.id.localeCompare(a.id)).slice(0, count);
}

function isOneOf(alias: string, keys: readonly Key[]) {
  // PostgreSQL takes a value of a list for text unless it is told otherwise.
  const list = sql.join(keys.map(({ reading_id, id }) => sql`(cast(${reading_id} as integer), ${id})`));
  return sql<boolean>`(${sql.ref(`${alias}.reading_id`)}, ${sql.ref(`${alias}.id`)}) in (values ${list})`;
}
