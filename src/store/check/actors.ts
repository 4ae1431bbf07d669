import { foldName } from '../../record/actors/name-fold.ts';
import { bringTogether } from '../../record/index.ts';
import { inForce } from '../queries/judgements.ts';
import type { Record } from '../record.ts';

/** Who is one with whom follows from the judgements in force; under what a person is found follows from the names. */
export async function* checkActors(record: Record): AsyncGenerator<string> {
  const { db } = record;
  const judgements = await inForce(db, 'actor');
  const groups = bringTogether(new Set(judgements.flatMap(({ a, b }) => [a, b])), judgements);
  const actors = await db.selectFrom('actors').select(['id', 'key', 'kind', 'name', 'same_as']).orderBy('id').execute();
  const first = new Map<ReadonlySet<string>, number>();
  for (const { id, key } of actors) {
    const group = groups.get(key);
    if (group && !first.has(group)) first.set(group, id);
  }
  const parts = Map.groupBy(await db.selectFrom('actor_name_parts').selectAll().execute(), ({ actor_id }) => actor_id);
  const names = Map.groupBy(await db.selectFrom('actor_names').selectAll().execute(), ({ actor_id }) => actor_id);
  for (const { id, key, kind, name, same_as } of actors) {
    const stands = first.get(groups.get(key) ?? new Set()) ?? id;
    if (same_as !== (stands === id ? null : stands)) yield `actor ${id}: ${name} is one with ${same_as ?? 'none'}, and is judged otherwise`;
    const folded = kind === 'person' ? new Set(foldName(name)) : new Set<string>();
    const found = new Set((parts.get(id) ?? []).map(({ part }) => part));
    if (folded.symmetricDifference(found).size > 0) yield `actor ${id}: ${name} is found under ${[...found].join(', ') || 'nothing'}`;
    for (const form of names.get(id) ?? [])
      if (form.folded !== (kind === 'person' ? foldName(form.name).join(' ') : ''))
        yield `actor ${id}: the name ${form.name} is kept as ${form.folded}`;
  }
}
