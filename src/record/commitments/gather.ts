import { choosePromise, type KnownPromise, nearestOf, UNDER_A_KEY } from './choose-promise.ts';
import type { CommitmentAccount, Undertaking } from './undertaking.ts';
import { keysOf, listed, nameWording, wholeKey, wordingOf } from './wording.ts';

/**
 * A commitment said again, in the same document or another, is one commitment with a history. `accounts`: in the order in which the
 * record met them.
 */
export function gatherUndertakings(accounts: Iterable<CommitmentAccount>): Undertaking[] {
  const promises: CommitmentAccount[][] = [];
  const wordings: KnownPromise[] = [];
  const byKey = new Map<number, number[]>();
  const byName = new Map<string, number>();
  for (const account of accounts) {
    const wording = wordingOf(account.party_countries, account.words);
    const name = wholeKey(wording) === null ? null : nameWording(wording);
    const keys = keysOf(wording);
    const near = () => nearestOf(keys.flatMap((key) => byKey.get(key) ?? [])).flatMap((at) => wordings[at] ?? []);
    const same = name === null ? undefined : byName.get(name);
    const promise = same ?? choosePromise(wording, near()) ?? promises.length;
    const own = promises[promise];
    if (own) own.push(account);
    else promises.push([account]);
    if (name === null || same !== undefined) continue;
    byName.set(name, promise);
    const [founder] = promises[promise] as [CommitmentAccount];
    const number = wordings.push({ promise, countries: wordingOf(founder.party_countries, '').countries, words: wording.words }) - 1;
    for (const key of keys) {
      const list = byKey.get(key);
      if (!list) byKey.set(key, [number]);
      else if (list.length < UNDER_A_KEY) list.push(number);
    }
  }
  return promises.map((own, at) => toUndertaking(own, at + 1));
}

function toUndertaking(told: readonly CommitmentAccount[], id: number): Undertaking {
  const accounts = told.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
  const [first] = accounts as [CommitmentAccount];
  const { document, commitment, form, words, published } = first;
  return {
    id,
    countries: [...new Set(accounts.flatMap(({ party_countries }) => listed(party_countries)))].sort(),
    parties: [...new Set(accounts.flatMap(({ parties }) => listed(parties)))].sort(),
    ...{ document, commitment, form, words },
    since: published,
    standing: (accounts.at(-1) ?? first).standing,
    told: accounts.length,
    accounts,
  };
}

/** Stands for the day of what has none: such come last. */
export const UNDATED = '9999';

export function dayOf({ published }: Pick<CommitmentAccount, 'published'>): string {
  return published ?? UNDATED;
}
