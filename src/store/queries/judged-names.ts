import type { PersonsJudged } from '../../record/index.ts';
import type { Database } from '../engines/engine.ts';
import { personsJudgements } from './judgements.ts';

/** What people have judged of persons, as a question about two names: one person's, different persons', or null for not judged. */
export async function judgedNames(db: Database): Promise<PersonsJudged> {
  const judgements = await personsJudgements(db, 'actor');
  if (judgements.length === 0) return () => null;
  const keys = [...new Set(judgements.flatMap(({ a, b }) => [a, b]))];
  const actors = await db.selectFrom('actors').select(['id', 'key', 'same_as']).where('key', 'in', keys).execute();
  const standing = new Map(actors.map(({ id, key, same_as }) => [key, same_as ?? id]));
  const rows = await db
    .selectFrom('actor_names as n')
    .innerJoin('actors as a', 'a.id', 'n.actor_id')
    .where((where) => where(where.fn.coalesce('a.same_as', 'a.id'), 'in', [...standing.values()]))
    .select((select) => ['n.name', select.fn.coalesce('a.same_as', 'a.id').as('person')])
    .execute();
  const persons = new Map(
    [...Map.groupBy(rows, ({ name }) => name)].map(([name, found]) => [name, new Set(found.map(({ person }) => person))]),
  );
  const apart = judgements
    .filter(({ verdict }) => verdict === 'different')
    .map(({ a, b }) => [standing.get(a) ?? 0, standing.get(b) ?? 0] as const);
  return (a, b) => {
    const [one, other] = [persons.get(a), persons.get(b)];
    if (!one || !other) return null;
    if (!one.isDisjointFrom(other)) return true;
    return apart.some(([x, y]) => (one.has(x) && other.has(y)) || (one.has(y) && other.has(x))) ? false : null;
  };
}
