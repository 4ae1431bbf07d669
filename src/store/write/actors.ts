import { actorKey } from '../../record/actors/actor-key.ts';
import { foldName } from '../../record/actors/name-fold.ts';
import { findPerson, type KnownPerson } from '../../record/actors/same-person.ts';
import type { ActorJson } from '../../record/reading-shape.ts';
import type { Database } from '../engines/engine.ts';

/** For each actor of a reading the actor of the record that it is; null for groups and nameless persons. New ones are made. */
export async function resolveActors(db: Database, actors: readonly ActorJson[], now: string): Promise<Map<string, number | null>> {
  const keys = new Map(actors.map((actor) => [actor, actorKey(actor)]));
  const known = await findKeys(
    db,
    [...keys.values()].filter((key) => key !== null),
  );
  const resolved = new Map<string, number | null>();
  // Fuller names first: "Xi" is then Xi Jinping of the same article.
  for (const actor of actors.toSorted((a, b) => b.name.length - a.name.length)) {
    const key = keys.get(actor) ?? null;
    const found = key === null ? null : (known.get(key) ?? (await resolve(db, actor, key, now)));
    if (key !== null && found !== null) known.set(key, found);
    resolved.set(actor.id, found);
  }
  return resolved;
}

async function findKeys(db: Database, keys: readonly string[]): Promise<Map<string, number>> {
  if (keys.length === 0) return new Map();
  const rows = await db.selectFrom('actors').select(['id', 'key']).where('key', 'in', keys).execute();
  return new Map(rows.map(({ id, key }) => [key, id]));
}

async function resolve(db: Database, actor: ActorJson, key: string, now: string): Promise<number> {
  const parts = actor.kind === 'person' ? foldName(actor.name) : [];
  if (actor.kind === 'person') {
    const match = findPerson(parts, actor.country, await knownPersons(db, parts));
    if (match !== null) {
      await addName(db, match.id, actor.name, parts);
      return match.id;
    }
  }
  const { id } = await db
    .insertInto('actors')
    .values({ key, kind: actor.kind, name: actor.name, country: actor.country, made_at: now })
    .returning('id')
    .executeTakeFirstOrThrow();
  await addName(db, id, actor.name, parts);
  return id;
}

/** Persons that share a part of the name: cost grows with the namesakes, not with the record. */
async function knownPersons(db: Database, parts: readonly string[]): Promise<KnownPerson[]> {
  const rows = await db
    .selectFrom('actor_name_parts as p')
    .innerJoin('actors as a', 'a.id', 'p.actor_id')
    .innerJoin('actor_names as n', 'n.actor_id', 'a.id')
    .where('p.part', 'in', parts)
    .select(['a.id', 'a.country', 'n.folded'])
    .distinct()
    .execute();
  const byId = Map.groupBy(rows, ({ id }) => id);
  return [...byId].map(([id, forms]) => ({
    id,
    country: forms[0]?.country ?? null,
    names: forms.map(({ folded }) => folded.split(' ')),
  }));
}

async function addName(db: Database, actor: number, name: string, parts: readonly string[]): Promise<void> {
  await db
    .insertInto('actor_names')
    .values({ actor_id: actor, name, folded: parts.join(' ') })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  if (parts.length === 0) return;
  await db
    .insertInto('actor_name_parts')
    .values([...new Set(parts)].map((part) => ({ part, actor_id: actor })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
