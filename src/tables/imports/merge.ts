import type { Offices } from '../office-shapes.ts';
import { firstDay } from '../part-dates.ts';
import type { HolderRow } from './rows.ts';

const SECTORS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:defense-|chief-of-the-armed-forces|deputy-defense)/, ['GOV', 'MIL']],
  [/^intelligence/, ['GOV', 'SPY']],
  [/^speaker/, ['LEG', 'GOV']],
  [/^party/, ['PTY']],
  [/^(?:chief-justice|attorney)/, ['JUD']],
];

/** Sources in the order of trust, the first the most. Where one tells of an office, the next are not asked. */
const TRUST = ['own', 'factbook', 'wikidata'];

/** Those who left office before are left out. */
const FIRST = '2009';

/** Rows as tables, one a state or organisation, offices and holders in the order of roles and times. */
export function mergeRows(rows: readonly HolderRow[]): Offices[] {
  return groupBy(rows, ({ of }) => of).map(([of, all]) => {
    const own = oneNameEach(all);
    const offices = officesOf(own);
    const kept = new Set(offices.flatMap(({ holders }) => holders.map(({ person }) => person)));
    return { of, offices, persons: personsOf(own.filter(({ person }) => kept.has(person))) };
  });
}

/** A person whom one source calls by a name that another gives as an alias goes by the first one's name: Jim and James Mattis. */
function oneNameEach(rows: readonly HolderRow[]): HolderRow[] {
  const names = new Map<string, string>();
  for (const { person, aliases } of rows) {
    const forms = [person, ...aliases].map((form) => form.toLowerCase());
    const name = forms.map((form) => names.get(form)).find((known) => known !== undefined) ?? person;
    for (const form of forms) if (!names.has(form)) names.set(form, name);
  }
  return rows.map((row) => ({ ...row, person: names.get(row.person.toLowerCase()) ?? row.person }));
}

function officesOf(rows: readonly HolderRow[]): Offices['offices'] {
  return groupBy(rows, ({ role }) => role).flatMap(([role, all]) => {
    const source = TRUST.find((one) => all.some((row) => row.source === one));
    const told = all.filter((row) => row.source === source && (row.until === null || row.until >= FIRST));
    const titles = groupBy(told, ({ title }) => title);
    // Titles that follow one another are one office under changing names; those held side by side are several.
    const together = titles.some(([, a], i) => titles.slice(i + 1).some(([, b]) => sideBySide(a, b)));
    if (told.length === 0) return [];
    const offices = together ? titles.map(([title, held]) => [[title], held] as const) : [[titles.map(([title]) => title), told] as const];
    return offices
      .filter(([names]) => names.length > 0)
      .map(([names, held]) => ({
        role,
        titles: usualFirst(names, held),
        sectors: sectorsOf(role),
        ...(shared([...held]) ? { shared: true } : {}),
        holders: holdersOf(held, usualFirst(names, held)[0] as string),
      }));
  });
}

/** Titles, those of most holders first and acting ones last. */
function usualFirst(names: readonly string[], held: readonly HolderRow[]): string[] {
  const passing = (name: string): number => (/^(?:acting|interim|transitional|caretaker)\b/i.test(name) ? 1 : 0);
  const count = (name: string): number => held.filter(({ title }) => title === name).length;
  return names.toSorted((a, b) => passing(a) - passing(b) || count(b) - count(a));
}

function sideBySide(a: readonly HolderRow[], b: readonly HolderRow[]): boolean {
  return a.some((one) =>
    b.some((other) => one.since < (other.until ?? '9999') && other.since < (one.until ?? '9999') && days(one, other) > 40),
  );
}

function days(a: HolderRow, b: HolderRow): number {
  const end = [a.until ?? '2100', b.until ?? '2100'].sort()[0] as string;
  const start = [a.since, b.since].sort()[1] as string;
  return (Date.parse(firstDay(end)) - Date.parse(firstDay(start))) / 86_400_000;
}

function shared(rows: HolderRow[]): boolean {
  return rows.some((one, i) =>
    rows
      .slice(i + 1)
      .some((other) => one.person !== other.person && (one.until !== null || other.until !== null) && sideBySide([one], [other])),
  );
}

function holdersOf(rows: readonly HolderRow[], usual: string): Offices['offices'][number]['holders'] {
  return rows
    .toSorted((a, b) => (a.since < b.since ? -1 : 1))
    .map(({ person, title, since, until, seen, source }) => ({
      person,
      ...(title === usual ? {} : { title }),
      since,
      ...(until ? { until } : {}),
      ...(!until && seen ? { seen } : {}),
      ...(source === 'own' ? {} : { source }),
    }));
}

function personsOf(rows: readonly HolderRow[]): NonNullable<Offices['persons']> {
  const taken = new Set<string>();
  return groupBy(rows, ({ person }) => person).flatMap(([name, own]) => {
    const aliases = [...new Set(own.flatMap((row) => row.aliases))].filter((alias) => alias !== name && !taken.has(alias.toLowerCase()));
    for (const alias of [name, ...aliases]) taken.add(alias.toLowerCase());
    const gender = own.map((row) => row.gender).find((one) => one !== null);
    const wikidata = own.map((row) => row.wikidata).find((one) => one !== null);
    if (!gender && !wikidata && aliases.length === 0) return [];
    return [{ name, ...(aliases.length > 0 ? { aliases } : {}), ...(gender ? { gender } : {}), ...(wikidata ? { wikidata } : {}) }];
  });
}

function sectorsOf(role: string): string[] {
  return [...(SECTORS.find(([words]) => words.test(role))?.[1] ?? ['GOV'])];
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return [...groups];
}
