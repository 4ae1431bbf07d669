import type { JudgedKind, Judgement, Verdict } from '../../record/index.ts';
import type { Database } from '../engines/engine.ts';
import type { Record } from '../record.ts';

/** A judgement for people, with the names of what was judged. */
export interface JudgementRow {
  readonly judgement: number;
  readonly kind: string;
  readonly verdict: string;
  readonly a: string;
  readonly a_name: string;
  readonly b: string;
  readonly b_name: string;
  readonly score: number | null;
  readonly judged_by: string;
  readonly judged_at: string;
  readonly note: string | null;
  readonly withdrawn_by: string | null;
  readonly withdrawn_at: string | null;
}

/** The log in its order; judgements of rules only where they are asked for. */
export function findJudgements(record: Record, { rules }: { readonly rules: boolean }): AsyncIterableIterator<JudgementRow> {
  let query = record.db
    .selectFrom('judgements')
    .select(['id as judgement', 'kind', 'verdict', 'a', 'a_name', 'b', 'b_name', 'score'])
    .select(['judged_by', 'judged_at', 'note', 'withdrawn_by', 'withdrawn_at'])
    .orderBy('id');
  if (!rules) query = query.where('score', 'is', null);
  return query.stream();
}

/** Judgements that nobody has withdrawn, all of a kind or those about some things. */
export async function inForce(db: Database, kind: JudgedKind, about?: readonly string[]): Promise<Judgement[]> {
  let query = db
    .selectFrom('judgements')
    .select(['id', 'a', 'b', 'verdict', 'score'])
    .where('kind', '=', kind)
    .where('withdrawn_at', 'is', null)
    .orderBy('id');
  if (about) query = query.where((where) => where.or([where('a', 'in', about), where('b', 'in', about)]));
  return (await query.execute()).map((row) => ({ ...row, verdict: row.verdict as Verdict }));
}
