import { actorKey } from '../../record/actors/actor-key.ts';
import { foldName } from '../../record/actors/name-fold.ts';
import { findPerson, type KnownPerson } from '../../record/actors/same-person.ts';
import type { ActorJson } from '../../record/reading-shape.ts';
import type { Database } from '../engines/engine.ts';
import { fullName } from '../queries/who.ts';

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
    const found = key === null ? null : (known.get(key) ?? (await makeActor(db, actor, key, now)));
    if (key !== null && found !== null) known.set(key, found);
    resolved.set(actor.id, found);
  }
  await addNames(db, actors, resolved);
  return resolved;
}

async function findKeys(db: Database, keys: readonly string[]): Promise<Map<string, number>> {
  if (keys.length === 0) return new Map();
  const rows = await db.selectFrom('actors').select(['id', 'key']).where('key', 'in', keys).execute();
  return new Map(rows.map(({ id, key }) => [key, id]));
}

/** A person who is one with a known one is an actor of its own still, and a judgement says why they are one. */
async function makeActor(db: Database, { kind, name, country }: ActorJson, key: string, now: string): Promise<number> {
  const parts = kind === 'person' ? foldName(name) : [];
  const match = kind === 'person' ? findPerson(parts, country, await knownPersons(db, parts)) : null;
  const { id } = await db
    .insertInto('actors')
    .values({ key, kind, name, country, same_as: match?.id ?? null, made_at: now })
    .returning('id')
    .executeTakeFirstOrThrow();
  if (parts.length > 0) {
    const distinct = [...new Set(parts)].map((part) => ({ part, actor_id: id }));
    await db
      .insertInto('actor_names')
      .values({ actor_id: id, name, folded: parts.join(' ') })
      .execute();
    await db.insertInto('actor_name_parts').values(distinct).execute();
  }
  if (match) {
    const other = await db.selectFrom('actors').select(['key', 'name', 'country']).where('id', '=', match.actor).executeTakeFirstOrThrow();
    await db
      .insertInto('judgements')
      .values({
        kind: 'actor',
        a: key,
        a_name: fullName({ name, country }),
        b: other.key,
        b_name: fullName(other),
        verdict: 'same',
        score: match.score,
        judged_by: match.by,
        judged_at: now,
      })
      .execute();
  }
  return id;
}

/** Persons that share a part of the name: cost grows with the namesakes, not with the record. */
async function knownPersons(db: Database, parts: readonly string[]): Promise<KnownPerson[]> {
  const rows = await db
    .selectFrom('actor_name_parts as p')
    .innerJoin('actors as a', 'a.id', 'p.actor_id')
    .innerJoin('actor_names as n', 'n.actor_id', 'a.id')
    .where('p.part', 'in', parts)
    .where('a.kind', '=', 'person')
    .select(['a.id', 'a.same_as', 'a.country', 'n.folded'])
    .distinct()
    .orderBy('a.id')
    .orderBy('n.folded')
    .execute();
  return [...Map.groupBy(rows, ({ id, same_as }) => same_as ?? id)].map(([id, forms]) => ({
    id,
    countries: new Set(forms.flatMap(({ country }) => country ?? [])),
    names: forms.map(({ id, folded }) => ({ actor: id, parts: folded.split(' ') })),
  }));
}

/** Spellings that are one when folded are written down each. */
async function addNames(db: Database, actors: readonly ActorJson[], resolved: ReadonlyMap<string, number | null>): Promise<void> {
  const names = actors.flatMap(({ id, kind, name }) => {
    const actor_id = resolved.get(id) ?? null;
    return actor_id === null ? [] : [{ actor_id, name, folded: kind === 'person' ? foldName(name).join(' ') : '' }];
  });
  if (names.length === 0) return;
  await db
    .insertInto('actor_names')
    .values(names)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
