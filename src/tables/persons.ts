import { fromTables } from './from-tables.ts';
import { type Holding, listHoldings, standingOn } from './holdings.ts';
import type { PersonEntry } from './office-shapes.ts';
import { nameWords, sameNameWord } from './person-name-words.ts';
import type { Tables } from './read-tables.ts';
import { titleWords } from './title-words.ts';

/** Somebody of the tables with all the offices ever held. */
export interface KnownPerson {
  readonly person: PersonEntry;
  readonly holdings: readonly Holding[];
  readonly names: readonly (readonly string[])[];
}

interface Index {
  readonly all: readonly KnownPerson[];
  /** By the first three letters of each word of each name. */
  readonly byStart: ReadonlyMap<string, readonly KnownPerson[]>;
}

const persons = fromTables(indexPersons);

function indexPersons({ offices }: Tables): Index {
  const groups = new Map<string, Holding[]>();
  for (const holding of listHoldings(offices)) {
    const key = `${holding.of}/${holding.person.name}`;
    const group = groups.get(key);
    if (group) group.push(holding);
    else groups.set(key, [holding]);
  }
  const all = [...groups.values()].map((holdings): KnownPerson => {
    const { person } = holdings[0] as Holding;
    return { person, holdings, names: [person.name, ...(person.aliases ?? [])].map(nameWords).filter((words) => words.length > 0) };
  });
  const byStart = new Map<string, KnownPerson[]>();
  for (const one of all)
    for (const start of new Set(one.names.flat().map(startOf))) {
      const group = byStart.get(start);
      if (group) group.push(one);
      else byStart.set(start, [one]);
    }
  return { all, byStart };
}

function startOf(word: string): string {
  return word.slice(0, 2);
}

/** Roles whose holder a lone family name can mean, in a text that speaks of the country. */
const FAMOUS =
  /^(?:head-of-state|head-of-government|foreign-minister|defense-minister|head|vice-president|national-security-adviser|party-leader)$/;

export interface NameQuery {
  /** As in the text. */
  readonly name: string;
  /** YYYY-MM-DD; null where the text has no date. */
  readonly day: string | null;
  /** Codes of states and organisations that the text speaks of. */
  readonly countries: ReadonlySet<string>;
  /** The country that the text itself gives, if it does. */
  readonly country: string | null;
  /** A title beside the name, as words; a lone name with the right title needs no country. */
  readonly titles?: readonly (readonly string[])[];
}

/**
 * Who of the tables a name means; null where nobody fits or two do. Names of two words and more must agree in all their words;
 * a lone name must be that of somebody in high office on that day, of a country that the text speaks of.
 */
export function personByName({ name, day, countries, country, titles = [] }: NameQuery): KnownPerson | null {
  const words = nameWords(name);
  const [first] = words;
  if (!first) return null;
  const near = [first, words.at(-1) as string]
    .map((word) => persons().byStart.get(startOf(word)) ?? [])
    .reduce((a, b) => (b.length < a.length ? b : a));
  const allowed = near.filter(({ holdings }) => country === null || holdings.some(({ of }) => of === country));
  const fitting =
    words.length > 1
      ? preferExact(
          allowed.filter(({ names }) => names.some((known) => agree(words, known))),
          words,
        )
      : allowed.filter(
          (one) =>
            one.names.some((known) => isFamily(first, known, one)) &&
            (day === null
              ? isWorldKnown(one, first)
              : isFamous(one, day) &&
                (one.holdings.some(({ of }) => countries.has(of)) || isTitled(one, day, titles) || isWorldKnown(one, first))),
        );
  return single(fitting, day, countries);
}

/** Is a lone name the family name of somebody who is in high office elsewhere on that day, and of nobody of this country in the tables? */
export function isNameElsewhere(name: string, country: string, day: string | null): boolean {
  const [family, ...more] = nameWords(name);
  if (family === undefined || more.length > 0) return false;
  const bearers = (persons().byStart.get(startOf(family)) ?? []).filter((one) => one.names.some((known) => isFamily(family, known, one)));
  return bearers.some((one) => isFamous(one, day)) && !bearers.some(({ holdings }) => holdings.some(({ of }) => of === country));
}

/** All words of one name in the other, both ends of the longer one among them. */
export function agree(words: readonly string[], known: readonly string[]): boolean {
  if (known.length < 2) return false;
  const [short, long] = words.length <= known.length ? [words, known] : [known, words];
  return (
    short.every((word) => long.some((other) => sameNameWord(word, other))) &&
    [long[0], long.at(-1)].every((end) => short.some((word) => sameNameWord(word, end as string)))
  );
}

function preferExact(found: readonly KnownPerson[], words: readonly string[]): readonly KnownPerson[] {
  const exact = found.filter(({ names }) => names.some((known) => known.join(' ') === words.join(' ')));
  return exact.length > 0 ? exact : found;
}

/** States whose people write the family name first. */
const FAMILY_FIRST = new Set(['CHN', 'TWN', 'KOR', 'PRK', 'VNM', 'KHM']);

function isFamily(word: string, known: readonly string[], { holdings }: KnownPerson): boolean {
  if (known.length === 1) return known[0] === word;
  const first = holdings.some(({ of }) => FAMILY_FIRST.has(of));
  return sameNameWord(word, (first ? known[0] : known.at(-1)) as string);
}

/** Roles whose holders the world calls by their family name alone. */
const LEADING = /^(?:head-of-state|head-of-government)$/;

/** "Putin": a leader, and nobody of another country in the tables has that family name. */
function isWorldKnown({ holdings }: KnownPerson, family: string): boolean {
  const states = new Set(holdings.map(({ of }) => of));
  return (
    family.length > 3 &&
    holdings.some(({ office }) => LEADING.test(office.role)) &&
    (persons().byStart.get(startOf(family)) ?? []).every(
      (other) => other.holdings.some(({ of }) => states.has(of)) || !other.names.some((known) => known.includes(family)),
    )
  );
}

function isTitled({ holdings }: KnownPerson, day: string | null, titles: readonly (readonly string[])[]): boolean {
  return titles.some((words) =>
    holdings.some(
      (holding) =>
        day !== null &&
        standingOn(holding, day) !== null &&
        holding.office.titles.some((title) => words.every((word) => titleWords(title).includes(word))),
    ),
  );
}

function isFamous({ holdings }: KnownPerson, day: string | null): boolean {
  return day !== null && holdings.some((holding) => FAMOUS.test(holding.office.role) && standingOn(holding, day) !== null);
}

/** Of several the one in office that day, then the one whose country the text speaks of. */
function single(found: readonly KnownPerson[], day: string | null, countries: ReadonlySet<string>): KnownPerson | null {
  const narrow = (test: (one: KnownPerson) => boolean, from: readonly KnownPerson[]): readonly KnownPerson[] => {
    const kept = from.filter(test);
    return kept.length > 0 ? kept : from;
  };
  const spoken = narrow(({ holdings }) => holdings.some(({ of }) => countries.has(of)), found);
  const current = narrow(({ holdings }) => day !== null && holdings.some((holding) => standingOn(holding, day) === 'held'), spoken);
  return new Set(current.map(({ person }) => person.name)).size === 1 ? (current[0] ?? null) : null;
}

/** The country that somebody speaks for: of the offices held on a day, or else of the latest before it. A state comes before an organisation. */
export function countryOfPerson({ holdings }: KnownPerson, day: string | null): string | null {
  const before = day === null ? holdings : holdings.filter((holding) => holding.holder.since <= day);
  const current = day === null ? [] : before.filter((holding) => standingOn(holding, day) === 'held');
  const from = current.length > 0 ? current : before;
  return from.toSorted((a, b) => (a.holder.since < b.holder.since ? 1 : -1))[0]?.of ?? holdings[0]?.of ?? null;
}

/** Offices held on a day, the highest first. */
export function officesOn({ holdings }: KnownPerson, day: string | null): Holding[] {
  if (day === null) return [];
  return holdings.filter((holding) => standingOn(holding, day) !== null).toSorted((a, b) => rank(a) - rank(b));
}

const RANKS = [
  'head-of-state',
  'head-of-government',
  'head',
  'vice-president',
  'deputy-head-of-government',
  'foreign-minister',
  'defense-minister',
];

function rank({ office }: Holding): number {
  const at = RANKS.indexOf(office.role);
  return at < 0 ? RANKS.length : at;
}
