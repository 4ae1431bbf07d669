import type { ActorJson } from '../reading-shape.ts';

/** The countries that actors of a reading stand for, a group for those of its members. */
export function countriesOf(ids: readonly string[], actors: readonly ActorJson[], within: readonly string[] = []): ReadonlySet<string> {
  const found = actors.filter(({ id }) => ids.includes(id) && !within.includes(id));
  return new Set(
    found.flatMap(({ id, country, members }) =>
      members.length > 0 ? [...countriesOf(members, actors, [...within, id])] : country === null ? [] : [country],
    ),
  );
}
