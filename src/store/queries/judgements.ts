import { sql } from 'kysely';
import type { JudgedKind, Judgement, Verdict } from '../../record/index.ts';
import type { Database } from '../engines/engine.ts';
import type { Record } from '../record.ts';

/** A judgement for people: what was judged under its names. */
export interface JudgementRow {
  readonly judgement: number;
  readonly kind: string;
  readonly verdict: string;
  readonly a: string;
  readonly b: string;
  readonly a_name: string | null;
  readonly b_name: string | null;
  readonly score: number | null;
  readonly judged_by: string;
  readonly judged_at: string;
  readonly note: string | null;
  readonly withdrawn_by: string | null;
  readonly withdrawn_at: string | null;
}

/** The log in its order; judgements of rules only where they are asked for. */
export function findJudgements(record: Record, { rules }: { readonly rules: boolean }): AsyncIterableIterator<JudgementRow> {
  const nameOf = (side: 'a' | 'b') =>
    sql<string | null>`case j.kind when 'actor' then (select n.name || coalesce(' (' || n.country || ')', '') from actors n
        where n.key = ${sql.ref(`j.${side}`)}) else null end`;
  let query = record.db
    .selectFrom('judgements as j')
    .select(['j.id as judgement', 'j.kind', 'j.verdict', 'j.a', 'j.b', nameOf('a').as('a_name'), nameOf('b').as('b_name'), 'j.score'])
    .select(['j.judged_by', 'j.judged_at', 'j.note', 'j.withdrawn_by', 'j.withdrawn_at'])
    .orderBy('j.id');
  if (!rules) query = query.where('j.score', 'is', null);
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
