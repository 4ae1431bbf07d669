import type { Accounts, Encounter } from './encounter.ts';

/** One person's two names, two persons', or null where nobody has judged. */
export type PersonsJudged = (name: string, other: string) => boolean | null;

/** Accounts that people have judged to be of one meeting, or of different ones. */
export interface JudgedAccounts {
  readonly same: readonly (readonly [Encounter, Encounter])[];
  readonly different: readonly (readonly [Encounter, Encounter])[];
  readonly persons: PersonsJudged;
}

export const UNJUDGED: JudgedAccounts = { same: [], different: [], persons: () => null };

/** Has nobody judged an account to be of another meeting than those? */
export function mayJoin(encounter: Encounter, accounts: readonly Encounter[], { different }: JudgedAccounts): boolean {
  return !different.some(([a, b]) => (a === encounter && accounts.includes(b)) || (b === encounter && accounts.includes(a)));
}

/** Joins meetings whose accounts are judged to be of one, the first keeping its first account. */
export function joinJudged(meetings: readonly Accounts[], judged: JudgedAccounts): Accounts[] {
  const joined = new Map<Accounts, Accounts>();
  const now = (encounter: Encounter) => {
    let found = meetings.find((accounts) => accounts.includes(encounter));
    while (found && joined.has(found)) found = joined.get(found);
    return found;
  };
  for (const [a, b] of judged.same) {
    const [one, other] = [now(a), now(b)];
    if (!one || !other || one === other || !other.every((account) => mayJoin(account, one, judged))) continue;
    const [first, second] = meetings.indexOf(one) < meetings.indexOf(other) ? [one, other] : [other, one];
    first.push(...second);
    joined.set(second, first);
  }
  return meetings.filter((accounts) => !joined.has(accounts));
}
