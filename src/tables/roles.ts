import { leaderRole } from './holdings.ts';
import { tables } from './pack.ts';
import { titleWords } from './title-words.ts';

let descriptions: ReadonlyMap<string, readonly string[]> | undefined;

/** Roles by the sorted words of their descriptions, such as `chief defense`. */
function byDescription(): ReadonlyMap<string, readonly string[]> {
  if (!descriptions) {
    const found = new Map<string, string[]>();
    for (const { role, descriptions: words } of tables().roles.roles)
      for (const description of words) {
        const key = keyOf(titleWords(description));
        found.set(key, [...(found.get(key) ?? []), role]);
      }
    descriptions = found;
  }
  return descriptions;
}

function keyOf(words: readonly string[]): string {
  return words.toSorted().join(' ');
}

/** Do these words of a title stand for an office in any state? */
export function isDescription(words: readonly string[]): boolean {
  return byDescription().has(keyOf(words));
}

/**
 * The roles that a description ("foreign minister", "defense chief", "leader") can mean in a state or organisation, the
 * likeliest first: those of its own offices with that title, then what the words mean anywhere.
 */
export function rolesOf(code: string, words: readonly string[]): string[] {
  const key = keyOf(words);
  const own = tables()
    .offices.filter(({ of }) => of === code)
    .flatMap(({ offices }) =>
      offices.filter(({ titles }) => titles.some((title) => keyOf(titleWords(title)) === key)).map(({ role }) => role),
    );
  const general = (byDescription().get(key) ?? []).map((role) => (role === 'leader' ? leaderRole(code) : role));
  return [...new Set([...own, ...general])];
}
