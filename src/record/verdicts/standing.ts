import { sameValue } from './said.ts';
import type { LoggedVerdict } from './verdict.ts';

/** What stands of all that people have said of one record. */
export interface Standing {
  /** The last word. */
  readonly last: LoggedVerdict;
  /** Who says the same, in order of their verdicts. */
  readonly by: readonly string[];
  /** Does anybody else's last word differ? */
  readonly disputed: boolean;
}

/** Each person's last word. `verdicts`: those of one record that nobody has withdrawn. */
export function lastWords(verdicts: readonly LoggedVerdict[]): LoggedVerdict[] {
  const byPerson = new Map(verdicts.toSorted((a, b) => a.id - b.id).map((verdict) => [verdict.by, verdict]));
  return [...byPerson.values()].toSorted((a, b) => a.id - b.id);
}

/** A later verdict takes the place of the same person's earlier one; of several persons the last word stands, and is disputed where others differ. */
export function standingOf(verdicts: readonly LoggedVerdict[]): Standing | null {
  const words = lastWords(verdicts);
  const last = words.at(-1);
  if (!last) return null;
  const agreeing = words.filter((word) => saysSame(word, last));
  return { last, by: agreeing.map(({ by }) => by), disputed: agreeing.length < words.length };
}

function saysSame(one: LoggedVerdict, other: LoggedVerdict): boolean {
  return one.verdict === other.verdict && sameFields(one.corrections ?? {}, other.corrections ?? {});
}

function sameFields(one: object, other: object): boolean {
  const sorted = (fields: object) => Object.entries(fields).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return sameValue(sorted(one), sorted(other));
}
