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
  readonly countries: ReadonlySet<string>;
  readonly words: readonly ReadonlySet<string>[];
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
  // Only commitments with a party in common are ever compared.
  const byCountry = new Map<string, Group[]>();
  const groups: Group[] = [];
  for (const account of ordered) {
    const countries = new Set(listed(account.party_countries));
    const words = contentWords(account.words);
    const near = countries.size === 0 ? [] : [...new Set([...countries].flatMap((country) => byCountry.get(country) ?? []))];
    const same = near.find((group) => nests(group.countries, countries) && group.words.some((other) => dice(other, words) >= ALIKE));
    if (same) {
      same.accounts.push(account);
      (same.words as ReadonlySet<string>[]).push(words);
      continue;
    }
    const group = { countries, words: [words], accounts: [account] };
    groups.push(group);
    for (const country of countries) byCountry.set(country, [...(byCountry.get(country) ?? []), group]);
  }
  return groups.map(toUndertaking);
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
