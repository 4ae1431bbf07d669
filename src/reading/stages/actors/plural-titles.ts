import type { TokenRange } from '../../../domain/index.ts';
import { titleWord } from '../../../tables/index.ts';
import { type Draft, type DraftOffice, isAt } from './draft.ts';
import type { NamedPerson } from './gather-persons.ts';
import type { Page } from './page.ts';
import { countryOf, isCountry, type TableHit } from './table-hits.ts';
import { isOfficeWord } from './title-phrase.ts';

/**
 * One title before several names is the title of each. Of as many countries as there are names the first is the first one's, and one
 * alone is everybody's.
 *
 * Reads: "Vice Ministers [Ann Lee] and [Bo Ek] met." → Ann Lee [-] as Vice Minister: Ann Lee; Bo Ek [-] as Vice Minister: Bo Ek
 * Reads: "Presidents [Ann Lee] of Kenya and [Bo Ek] of Peru met." → Ann Lee [KEN] as President: Ann Lee; Bo Ek [PER] as President: Bo Ek
 * Reads: "Kenyan Senators [Ann Lee], [Bo Ek] and [Ida Holm] met." → Ann Lee [KEN] as Senator: Ann Lee; Bo Ek [KEN] as Senator: Bo Ek; Ida Holm [KEN] as Senator: Ida Holm
 * Reads: "Kenyan and Peruvian Foreign Ministers [Ann Lee] and [Bo Ek] met." → Ann Lee [KEN] as Foreign Minister: Ann Lee; Bo Ek [PER] as Foreign Minister: Bo Ek
 * Reads: "Secretaries of State [Ann Lee] and [Bo Ek] met." → Ann Lee [-] as Secretary of State: Ann Lee; Bo Ek [-] as Secretary of State: Bo Ek
 */
export function sharePluralTitles(page: Page, hits: readonly TableHit[], named: readonly NamedPerson[]): NamedPerson[] {
  const shared = [...named];
  for (let first = 0; first < shared.length; first++) {
    const own = shared[first] as NamedPerson;
    const offices = own.beside.offices.map((office) => (isBefore(office, own) ? (singular(office) ?? office) : office));
    const plural = offices.find((office, i) => office !== own.beside.offices[i]);
    let last = first;
    while (plural && goesOn(page, shared[last] as NamedPerson, shared[last + 1])) last++;
    if (!plural || last === first) continue;
    const countries = countriesIn(page, hits, own);
    const single = countries.length === 1 ? countries[0] : undefined;
    for (let at = first; at <= last; at++) {
      const { name, beside } = shared[at] as NamedPerson;
      const given = countries.length === last - first + 1 ? countries[at - first] : single;
      const read = at === first && countries.length > 1 ? null : beside.country;
      const country = read ?? (given ? countryOf(given.named) : null);
      const titles = at === first ? offices : [{ ...plural, at: null }];
      const taken = at === first ? [...beside.taken, ...countries] : beside.taken;
      shared[at] = {
        name,
        beside: { ...beside, country, taken, together: true, offices: titles.map((office) => ({ ...office, country })) },
      };
    }
    first = last;
  }
  return shared;
}

function isBefore({ at }: DraftOffice, { name }: NamedPerson): boolean {
  return at !== null && at.to <= name.from;
}

/** "Vice Foreign Minister" of "Vice Foreign Ministers"; null where the office is one man's. */
function singular(office: DraftOffice): DraftOffice | null {
  const head = singularOffice(office.head);
  if (head === null) return null;
  const words = office.words.map((word) => (word === office.head ? head : word));
  const title = office.title.replace(new RegExp(`\\b${office.head}\\b`, 'i'), (found) => found.slice(0, 1) + head.slice(1));
  return { ...office, head, words, title };
}

/** "secretary" of "secretaries"; null where a word is no plural of an office. */
export function singularOffice(word: string): string | null {
  const head = word.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');
  return head !== word && isOfficeWord(head) ? head : null;
}

/** "National Security Advisors": those who hold an office, though the words are written as a name. */
export function isPluralTitle(page: Page, { from, to }: TokenRange): boolean {
  for (let at = from; at < to - 1; at++) if (!titleWord(page.word(at))) return false;
  return singularOffice(page.lower(to - 1)) !== null;
}

/** Offices of which a country has one: of several who hold one each is of another country. */
const ONE_EACH = /^(?:president|premier|chancellor|king|queen|prime minister|.+ minister|minister .+|(?:deputy |vice )?secretary state)$/;

/** Is a name one of several behind one title, as only those of different countries are? Whose each is no other name tells. */
export function isOneOfSeveral({ beside }: NamedPerson): boolean {
  return beside.together === true && beside.country === null && beside.offices.some(({ words }) => ONE_EACH.test(words.join(' ')));
}

/** The persons who are named so. */
export function severalOfOneTitle(persons: readonly Draft[], named: readonly NamedPerson[]): ReadonlySet<Draft> {
  const several = named.filter(isOneOfSeveral);
  return new Set(persons.filter((person) => several.some(({ name }) => isAt(person, name.from))));
}

/** Does another name without a title of its own follow, after "and" or a comma? */
function goesOn(page: Page, { name, beside }: NamedPerson, next: NamedPerson | undefined): boolean {
  if (!next || next.beside.offices.length > 0 || page.sentenceOf(next.name.from) !== page.sentenceOf(name.from)) return false;
  const end = Math.max(name.to, ...beside.taken.map(({ to }) => to));
  return /^(?:,|and|, and)$/.test(page.words({ from: end, to: next.name.from }).toLowerCase());
}

/** The countries of the title before a name, in text order, with those joined to the first of them: "[Kenyan] and Peruvian Ministers". */
function countriesIn(page: Page, hits: readonly TableHit[], { name, beside }: NamedPerson): readonly TableHit[] {
  const countries = hits.filter(({ named, to }) => isCountry(named) && to <= name.from);
  const title = Math.min(...beside.taken.map(({ from }) => from));
  let first = countries.findIndex(({ from }) => from >= title);
  if (first < 0) return [];
  const isJoined = (before: TableHit, after: TableHit): boolean =>
    /^(?:and|,|, and)$/.test(page.words({ from: before.to, to: after.from }));
  while (first > 0 && countries[first]?.from === title && isJoined(countries[first - 1] as TableHit, countries[first] as TableHit)) first--;
  return countries.slice(first);
}
