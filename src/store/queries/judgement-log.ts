import { type SqlBool, sql } from 'kysely';
import type { Record } from '../record.ts';
import type { Placed } from './place-in-order.ts';

/** A judgement for people, whether on two things or on one record. */
export interface JudgementRow {
  /** `12` for a judgement of two things, `v12` for one on a record. */
  readonly judgement: string;
  readonly kind: string;
  /** `same`, `different`; `accept`, `reject`, `correct`. */
  readonly verdict: string;
  /** What was judged: the key of an actor, the place of an event, or a record: `nor-1#e3`, `nor-1#12-40` where the reading has it no more. */
  readonly a: string;
  readonly a_name: string;
  readonly b: string | null;
  readonly b_name: string | null;
  /** JSON: what is right in place of what the machine says. */
  readonly corrections: string | null;
  /** JSON: what the machine had said of the record. */
  readonly said: string | null;
  /** How sure a rule is, 0–1; null for a person's. */
  readonly score: number | null;
  readonly judged_by: string;
  /** Moment, ISO 8601. */
  readonly judged_at: string;
  readonly note: string | null;
  /** What became of a record since: `stands`, `changed` (it says something else now), `gone` (it is made no more). */
  readonly fate: string | null;
  readonly withdrawn_by: string | null;
  readonly withdrawn_at: string | null;
}

export interface LogFilter {
  /** Judgements of rules, too. */
  readonly rules?: boolean;
  /** Who judged. */
  readonly by?: string;
  readonly verdict?: string;
}

/** The log in its order, or from its end; one row at a time. */
export function findJudgements(record: Record, filter: LogFilter, latestFirst = false): AsyncIterableIterator<JudgementRow> {
  return inOrder(selectJudgements(record, filter), latestFirst ? 'desc' : 'asc').stream();
}

export type JudgementPlace = readonly [judged: string, length: number, judgement: string];

/** From the end of the log, or from a place on, so many of them. */
export async function judgementsBefore(
  record: Record,
  filter: LogFilter,
  place: JudgementPlace | null,
  count: number,
): Promise<Placed<JudgementRow, JudgementPlace>[]> {
  const query = inOrder(selectJudgements(record, filter), 'desc').limit(count);
  const earlier = sql<SqlBool>`(judged_at, length(judgement), judgement) < (${sql.join(place ?? [])})`;
  const rows = await (place === null ? query : query.where(earlier)).execute();
  return rows.map((row) => ({ row, place: [row.judged_at, row.judgement.length, row.judgement] }));
}

function selectJudgements(record: Record, filter: LogFilter) {
  let query = record.db.selectFrom(LOG.as('j')).selectAll();
  if (!filter.rules) query = query.where('score', 'is', null);
  if (filter.by !== undefined) query = query.where('judged_by', '=', filter.by);
  if (filter.verdict !== undefined) query = query.where('verdict', '=', filter.verdict);
  return query;
}

function inOrder(query: ReturnType<typeof selectJudgements>, way: 'asc' | 'desc') {
  return query.orderBy('judged_at', way).orderBy(sql`length(judgement)`, way).orderBy('judgement', way);
}

const LOG = sql<JudgementRow>`(
  select cast(id as text) as judgement, kind, verdict, a, a_name, b, b_name, cast(null as text) as corrections, cast(null as text) as said,
    score, judged_by, judged_at, note, cast(null as text) as fate, withdrawn_by, withdrawn_at from judgements
  union all
  select 'v' || v.id, v.kind, v.verdict,
    coalesce(d.given_id, 'sha256:' || d.hash) || '#' || coalesce(v.record, v.span_start || '-' || v.span_end), v.words, null, null,
    v.corrections, v.said, null, v.judged_by, v.judged_at, v.note, v.fate, v.withdrawn_by, v.withdrawn_at
  from verdicts v join documents d on d.id = v.document_id)`;

/** People who have judged something that is not withdrawn, in alphabetical order. */
export async function findJudges(record: Record): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select distinct judged_by as name from (
      select judged_by from judgements where score is null and withdrawn_at is null
      union select judged_by from verdicts where withdrawn_at is null) judges order by judged_by`.execute(record.db);
  return rows.map(({ name }) => name);
}
