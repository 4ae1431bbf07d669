import type { ActorJson, EventJson } from './reading-shape.ts';

/**
 * Directed pairs of countries (ISO 3166-1 alpha-3 or an organisation's code) that an event stands between, each once. A reciprocal event
 * without recipients stands between its actors, both ways; groups count as their members.
 */
export function dyadsOf(event: Pick<EventJson, 'actor' | 'recipient' | 'reciprocal'>, actors: readonly ActorJson[]): [string, string][] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const sources = countriesOf(event.actor, byId);
  const targets = countriesOf(event.recipient, byId);
  const pairs = sources.flatMap((source) => targets.map((target): [string, string] => [source, target]));
  const all = event.reciprocal
    ? [
        ...pairs,
        ...pairs.map(([a, b]): [string, string] => [b, a]),
        ...sources.flatMap((a) => sources.map((b): [string, string] => [a, b])),
      ]
    : pairs;
  return [...new Map(all.filter(([a, b]) => a !== b).map((pair) => [pair.join(' '), pair])).values()];
}

/** Countries of actors, members for groups, each once. */
function countriesOf(ids: readonly string[], byId: ReadonlyMap<string, ActorJson>): string[] {
  const found = ids.flatMap((id) => {
    const actor = byId.get(id);
    if (!actor) return [];
    return actor.country === null && actor.members.length > 0 ? actor.members.map((member) => byId.get(member)?.country) : [actor.country];
  });
  return [...new Set(found.filter((country): country is string => typeof country === 'string'))];
}
