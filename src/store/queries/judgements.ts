import type { JudgedKind, Judgement, Verdict } from '../../record/index.ts';
import type { Database } from '../engines/engine.ts';

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
