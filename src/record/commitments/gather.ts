import type { CommitmentAccount, Undertaking } from './undertaking.ts';

/** Share of their content words that two tellings of one commitment have in common (Dice). */
const ALIKE = 0.5;
/** Words that tell nothing of what is promised. */
const EMPTY = new Set(
  'a an and any as at be by for from further in into its it of on or our shared such that the their them they this to upon we which will with commitment committed continue continued readiness intention support importance strong mutual between'.split(
    ' ',
  ),
);

interface Group {
  /** In the order in which they came. */
  readonly number: number;
  readonly countries: ReadonlySet<string>;
  /** Of its tellings, each wording once: copies of a text add nothing to compare with. */
  readonly words: Map<string, ReadonlySet<string>>;
  readonly accounts: CommitmentAccount[];
}

/**
 * A commitment said again, in the same document or another, is one commitment with a history. Two tellings are of one where the parties
 * are the same or those of one are among the other's, and half of what they say is the same. `accounts`: in any order.
 */
export function gatherUndertakings(accounts: readonly CommitmentAccount[]): Undertaking[] {
  const ordered = accounts.toSorted(
    (a, b) =>
      (a.published ?? '9999').localeCompare(b.published ?? '9999') ||
      a.document.localeCompare(b.document) ||
      a.commitment.localeCompare(b.commitment),
  );
  const groups: Group[] = [];
  const near = new Neighbours();
  for (const account of ordered) {
    const countries = new Set(listed(account.party_countries));
    const words = contentWords(account.words);
    const key = [...words].join(' ');
    const same = near.find(countries, words);
    if (same) {
      same.accounts.push(account);
      if (same.words.has(key)) continue;
      same.words.set(key, words);
      near.add(same, words);
      continue;
    }
    const group = { number: groups.length, countries, words: new Map([[key, words]]), accounts: [account] };
    groups.push(group);
    near.add(group, words);
  }
  return groups.map(toUndertaking);
}

/** Commitments by their parties' countries and words: only those that can be alike are ever compared. */
class Neighbours {
  readonly #groups = new Map<string, Set<Group>>();

  add(group: Group, words: ReadonlySet<string>): void {
    for (const country of group.countries)
      for (const word of words) {
        const known = this.#groups.get(`${country} ${word}`);
        if (known) known.add(group);
        else this.#groups.set(`${country} ${word}`, new Set([group]));
      }
  }

  /** The first that is told by these words, by the first country that it has in common. */
  find(countries: ReadonlySet<string>, words: ReadonlySet<string>): Group | undefined {
    for (const country of countries) {
      const found = [...words].map((word) => this.#groups.get(`${country} ${word}`) ?? new Set<Group>());
      // What is half alike has a third of the words at least: it has one of the rarest, whichever two thirds and one they are.
      const rarest = found.toSorted((a, b) => a.size - b.size).slice(0, words.size - Math.ceil(words.size / 3) + 1);
      const near = [...new Set(rarest.flatMap((groups) => [...groups]))].toSorted((a, b) => a.number - b.number);
      const same = near.find(
        (group) => nests(group.countries, countries) && [...group.words.values()].some((other) => dice(other, words) >= ALIKE),
      );
      if (same) return same;
    }
    return undefined;
  }
}

function toUndertaking({ accounts }: Group, index: number): Undertaking {
  const [first] = accounts as [CommitmentAccount, ...CommitmentAccount[]];
  const last = accounts.at(-1) ?? first;
  return {
    id: index + 1,
    countries: [...new Set(accounts.flatMap(({ party_countries }) => listed(party_countries)))].sort(),
    parties: [...new Set(accounts.flatMap(({ parties }) => listed(parties)))],
    form: first.form,
    words: first.words,
    since: first.published,
    standing: last.standing,
    accounts,
  };
}

function listed(told: string | null): string[] {
  return told === null || told === '' ? [] : told.split('; ');
}

function contentWords(words: string): ReadonlySet<string> {
  const found = words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(found.filter((word) => word.length > 2 && !EMPTY.has(word)).map((word) => word.replace(/(?:ing|ed|es|s)$/u, '')));
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const common = [...a].filter((word) => b.has(word)).length;
  return (2 * common) / (a.size + b.size);
}

function nests(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  return small.size > 0 && [...small].every((one) => large.has(one));
}
