import type { JudgedKind, Judgement, Verdict } from '../../record/index.ts';
import type { Database } from '../engines/engine.ts';

/** Judgements that nobody has withdrawn, about some things or all. */
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

/** People's own judgements that nobody has withdrawn: few, however large the record. */
export async function personsJudgements(db: Database, kind: JudgedKind): Promise<Judgement[]> {
  const rows = await db
    .selectFrom('judgements')
    .select(['id', 'a', 'b', 'verdict', 'score'])
    .where('kind', '=', kind)
    .where('score', 'is', null)
    .where('withdrawn_at', 'is', null)
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, verdict: row.verdict as Verdict }));
}
