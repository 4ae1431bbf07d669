import type { Actor } from '../../src/domain/index.ts';

/**
 * Whether the actor with id `speaker` is who a person named: nobody, one actor, or a group whose members are just the named.
 * A body or an unnamed person may be called otherwise by the tables ("Ministry of Foreign Affairs" for "Foreign Ministry"), so a
 * mention that ends where the wanted name ends in the text will do as well.
 */
export function hasSpeakers(names: readonly string[], speaker: string | null, actors: readonly Actor[], text: string): boolean {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const actor = speaker === null ? undefined : byId.get(speaker);
  const [name] = names;
  if (name === undefined || !actor) return name === undefined && speaker === null;
  if (names.length === 1) return isCalled(actor, name, text);
  const members = actor.members.flatMap((id) => byId.get(id) ?? []);
  return members.length === names.length && names.every((one) => members.some((member) => isCalled(member, one, text)));
}

function isCalled(actor: Actor, name: string, text: string): boolean {
  if (actor.name === name) return true;
  const named = actor.kind === 'person' && actor.mentions.some((mention) => mention.form === 'name');
  return (
    !named &&
    actor.mentions.some(({ span }) =>
      text
        .slice(0, span.end)
        .replace(/['’]s?$/, '')
        .endsWith(name),
    )
  );
}
