import { isNameElsewhere, nameWords, whoHeld } from '../../../tables/index.ts';
import { isOfCongress } from './congress.ts';
import { delegationsOf, membersOf } from './delegations.ts';
import { type Draft, isOfBusiness } from './draft.ts';
import type { NamedPerson } from './gather-persons.ts';
import { mayBeOf } from './known-persons.ts';
import type { Page } from './page.ts';
import { namesAgree } from './person-words.ts';
import { isOneOfSeveral } from './plural-titles.ts';
import { countryOf, type TableHit } from './table-hits.ts';
import { isVisitor } from './visitor.ts';

/**
 * Countries of persons beside whom the text names none and whom the tables do not know: that of the delegation they lead or
 * belong to, then, with an office, that of the side that tells the story, then that of the only country the text is about.
 * `several`: whose country the side that tells does not tell. Returns the country of whoever tells the text, null where it is not plain.
 *
 * Reads: "A Kenyan delegation that included Minister [Ann Lee] left." → Kenya [KEN]: Kenyan delegation; Kenyan delegation [KEN]: Kenyan delegation = Ann Lee; Ann Lee [KEN] as Minister: Ann Lee
 * Reads: "Kenya voted. Kenya counted. In Kenya [Ann Lee] won." → Kenya [KEN]: Kenya | Kenya; Ann Lee [KEN]: Ann Lee
 */
export function assumeCountries(
  page: Page,
  hits: readonly TableHit[],
  persons: readonly Draft[],
  several: ReadonlySet<Draft>,
  side: string | null,
  day: string | null,
): string | null {
  for (const delegation of delegationsOf(page, hits))
    for (const person of membersOf(page, persons, delegation)) person.country ??= delegation.country;
  const only = onlyCountry(hits, persons);
  const countries = new Set(hits.flatMap(({ named }) => countryOf(named) ?? []));
  for (const person of persons) {
    if (person.country || several.has(person) || isOfBusiness(person)) continue;
    const official = person.offices.some(({ sectors }) => sectors.some((sector) => OFFICIAL.has(sector)));
    const assumed = official ? (side ?? only) : only;
    if (assumed !== 'USA' && isOfCongress(person, countries)) continue;
    if (assumed === null || heldByOther(person, assumed, day) || !mayBeOf(assumed, person.name, person.offices, day)) continue;
    // "Lavrov", in a text about Turkey alone.
    if (official ? isVisitor(page, person, persons, assumed) : isNameElsewhere(person.name, assumed, day)) continue;
    person.country = assumed;
  }
  return side ?? only;
}

/** Is the office that the text gives a person held by somebody else in that country on the day? */
function heldByOther(person: Draft, country: string, day: string | null): boolean {
  if (day === null) return false;
  return person.offices.some(({ words }) => {
    const found = whoHeld(country, words, day);
    return found.kind === 'one' && found.standing === 'held' && !namesAgree(nameWords(found.holding.person.name), nameWords(person.name));
  });
}

const OFFICIAL = new Set(['GOV', 'MIL', 'LEG', 'JUD', 'COP', 'SPY']);

/**
 * The side that tells: it names its own officials by office without their country. The country of those so named, where they all
 * have the same one and others are named with theirs.
 */
export function tellingSide(persons: readonly Draft[], named: readonly NamedPerson[]): string | null {
  const bare = new Set<string>();
  for (const person of persons) {
    const own = named.filter(({ name }) => person.mentions.some((mention) => mention.from === name.from));
    const titled = own.filter((one) => one.beside.offices.length > 0 && !isOneOfSeveral(one));
    if (person.country && titled.length > 0 && titled.every(({ beside }) => beside.country === null)) bare.add(person.country);
  }
  return bare.size === 1 ? ([...bare][0] ?? null) : null;
}

/** Share of all mentions of countries from which a text is about one alone. */
const ALONE = 0.85;
const LEAST = 3;

function onlyCountry(hits: readonly TableHit[], persons: readonly Draft[]): string | null {
  const counts = new Map<string, number>();
  const add = (code: string | null, times: number): void => {
    if (code) counts.set(code, (counts.get(code) ?? 0) + times);
  };
  for (const hit of hits) add(countryOf(hit.named), 1);
  for (const person of persons) add(person.country, person.mentions.length);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [code, most] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [null, 0];
  return most >= LEAST && most >= ALONE * all ? code : null;
}
