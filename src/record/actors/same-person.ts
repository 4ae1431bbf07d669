/** A person of the record under the names met so far, each folded into its parts. */
export interface KnownPerson {
  readonly id: number;
  readonly country: string | null;
  readonly names: readonly (readonly string[])[];
}

export interface Match {
  readonly id: number;
  readonly score: number;
  readonly by: string;
}

/**
 * Which of the known persons a name means; null for none, or when it could mean two.
 *
 * - same-name: the same parts, countries that do not differ
 * - longer-name: all parts of the shorter name in the longer, two at least: Joseph Robinette Biden, Joseph Biden
 * - spelling: as many parts, one of them a letter or two apart, the same country
 * - one-name: a single part, and one known person of that country has it
 */
export function findPerson(parts: readonly string[], country: string | null, known: readonly KnownPerson[]): Match | null {
  const possible = known.filter((person) => country === null || person.country === null || person.country === country);
  const alike = possible.filter((person) => country !== null && person.country === country);
  return (
    only(possible, (name) => equal(name, parts), 0.97, 'actors/same-name') ??
    (parts.length > 1
      ? (only(possible, (name) => name.length > 1 && (within(parts, name) || within(name, parts)), 0.92, 'actors/longer-name') ??
        only(alike, (name) => isSpelling(name, parts), 0.88, 'actors/spelling'))
      : only(alike, (name) => name.includes(parts[0] as string), 0.8, 'actors/one-name')) ??
    null
  );
}

function only(persons: readonly KnownPerson[], fits: (name: readonly string[]) => boolean, score: number, by: string): Match | null {
  const found = persons.filter(({ names }) => names.some(fits));
  return found.length === 1 ? { id: (found[0] as KnownPerson).id, score, by } : null;
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

function isSpelling(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.length < 2) return false;
  const apart = a.map((part, i) => distance(part, b[i] as string));
  return (
    apart.every((d, i) => d === 0 || (d <= Math.floor((a[i] as string).length / 4) && d <= 2)) && apart.filter((d) => d === 0).length >= 1
  );
}

/** Levenshtein distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length] as number;
}
