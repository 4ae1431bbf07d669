import { isSpelling } from './spelling.ts';

/** A person of the record: the actors that are judged to be one, under the names met so far, each folded into its parts. */
export interface KnownPerson {
  readonly id: number;
  readonly countries: ReadonlySet<string>;
  readonly names: readonly { readonly actor: number; readonly parts: readonly string[] }[];
}

export interface Match {
  /** The person, and which of its actors has the name that matched. */
  readonly id: number;
  readonly actor: number;
  readonly score: number;
  readonly by: string;
}

/**
 * Which of the known persons a name means; null for none, or when it could mean two.
 *
 * - same-name: the same parts, countries that do not differ
 * - longer-name: all parts of the shorter name in the longer, two at least: Joseph Robinette Biden, Joseph Biden
 * - spelling: as many parts, one of them a letter or two apart, the same country
 * - same-name-elsewhere: the same parts, two at least, of another country: who speaks for an alliance keeps a passport
 * - one-name: a single part, and one known person of that country has it; or the other way round, where the known one was met
 *   under that part alone
 */
export function findPerson(parts: readonly string[], country: string | null, known: readonly KnownPerson[]): Match | null {
  const possible = known.filter(({ countries }) => country === null || countries.size === 0 || countries.has(country));
  const alike = possible.filter(({ countries }) => country !== null && countries.has(country));
  const same = only(possible, (name) => equal(name, parts), 0.97, 'actors/same-name');
  if (same) return same;
  if (parts.length === 1) return only(alike, (name) => name.includes(parts[0] as string), 0.8, 'actors/one-name');
  return (
    only(possible, (name) => name.length > 1 && (within(parts, name) || within(name, parts)), 0.92, 'actors/longer-name') ??
    only(alike, (name) => isSpelling(name, parts), 0.88, 'actors/spelling') ??
    only(known, (name) => equal(name, parts), 0.85, 'actors/same-name-elsewhere') ??
    only(alike.filter(hasOneName), ([name]) => name === parts[0] || name === parts.at(-1), 0.75, 'actors/one-name')
  );
}

function hasOneName({ names }: KnownPerson): boolean {
  return names.every(({ parts }) => parts.length === 1);
}

function only(persons: readonly KnownPerson[], fits: (name: readonly string[]) => boolean, score: number, by: string): Match | null {
  const found = persons.flatMap(({ id, names }) => {
    const name = names.find(({ parts }) => fits(parts));
    return name ? [{ id, actor: name.actor, score, by }] : [];
  });
  return found.length === 1 ? (found[0] as Match) : null;
}

function equal(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((part, i) => part === b[i]);
}

/** An initial stands for a part that begins with it. */
function within(shorter: readonly string[], longer: readonly string[]): boolean {
  if (shorter.length > longer.length) return false;
  let at = 0;
  for (const part of shorter) {
    at = longer.findIndex((other, i) => i >= at && (other === part || (part.length === 1 && other.startsWith(part)))) + 1;
    if (at === 0) return false;
  }
  return shorter.at(-1) === longer.at(-1);
}
