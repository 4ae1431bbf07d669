import { sql } from 'kysely';
import type { Record } from '../record.ts';

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
  let query = record.db.selectFrom(LOG.as('j')).selectAll();
  if (!filter.rules) query = query.where('score', 'is', null);
  if (filter.by !== undefined) query = query.where('judged_by', '=', filter.by);
  if (filter.verdict !== undefined) query = query.where('verdict', '=', filter.verdict);
  const order = latestFirst ? 'desc' : 'asc';
  return query.orderBy('judged_at', order).orderBy(sql`length(judgement)`, order).orderBy('judgement', order).stream();
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
