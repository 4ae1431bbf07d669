import {
  codedByName,
  countryOfPerson,
  type Holding,
  hasMinisters,
  type KnownPerson,
  officesOn,
  pastLeaderState,
  personByName,
  titleWords,
} from '../../../tables/index.ts';
import { type Draft, type DraftOffice, unique } from './draft.ts';

/**
 * Gives persons what the tables know of them on the day of the text: country, gender, offices with their dates. What the text
 * itself says goes before it: where both tell an office and differ, the table's is left out, and of another country it is a namesake.
 * `spoken`: codes of the states and organisations that the text speaks of.
 */
export function knowPersons(persons: readonly Draft[], day: string | null, spoken: ReadonlySet<string>): void {
  for (const person of persons) {
    addCode(person, day);
    const known = personByName({
      name: person.name,
      day,
      countries: spoken,
      country: person.country,
      titles: person.offices.map(({ words }) => words),
    });
    if (!known && isOld(day))
      person.country ??= pastLeaderState(
        person.name,
        person.offices.map(({ words }) => words),
        yearOf(day),
      );
    if (!known || (person.gender && known.person.gender && person.gender !== known.person.gender)) continue;
    addFacts(person, known, day);
  }
}

/** Do the tables know a name as that of somebody who holds one of these offices on the day of the text, or any where none is given? */
export function holdsOffice(name: string, offices: readonly DraftOffice[], day: string | null, spoken: ReadonlySet<string>): boolean {
  const known = personByName({ name, day, countries: spoken, country: null });
  const held = known && (day === null ? known.holdings : officesOn(known, day));
  return held ? held.some((holding) => offices.length === 0 || offices.some((office) => means(office, holding))) : false;
}

/** May a person so named and titled be a country's, as far as the tables know? "Foreign Minister Ek" is not of the United States. */
export function mayBeOf(country: string, name: string, offices: readonly DraftOffice[], day: string | null): boolean {
  if (offices.some(({ head }) => head === 'minister') && !hasMinisters(country)) return false;
  const known = personByName({ name, day, countries: new Set(), country: null, titles: offices.map(({ words }) => words) });
  const held = known ? officesOn(known, day).filter((holding) => offices.some((office) => means(office, holding))) : [];
  return held.length === 0 || held.some(({ of }) => of === country);
}

/** Texts without a date, and those from before the tables of offices begin. */
function isOld(day: string | null): boolean {
  return day === null || day < '2010';
}

function yearOf(day: string | null): number | null {
  return day === null ? null : Number(day.slice(0, 4));
}

/** A user's own dictionary: its word is as good as the tables', and the text's goes before both. */
function addCode(person: Draft, day: string | null): void {
  const coded = codedByName(person.name, day);
  if (!coded || (person.country && person.country !== coded.country)) return;
  person.country ??= coded.country;
  person.sectors = unique([...person.sectors, ...coded.sectors]);
}

function addFacts(person: Draft, known: KnownPerson, day: string | null): void {
  const held = officesOn(known, day);
  const said = person.offices.map((office) => ({ office, match: held.find((holding) => means(office, holding)) }));
  // A title that the tables do not have for this name on this day: an earlier office, a new one, or a namesake.
  const contradicted = said.length > 0 && said.every(({ match }) => match === undefined);
  const country = countryOfPerson(known, day);
  if (contradicted && person.name.trim().split(/\s+/).length === 1) return;
  person.country ??= country;
  person.gender ??= known.person.gender ?? null;
  said.forEach(({ office, match }, i) => {
    if (match) person.offices[i] = { ...office, since: match.holder.since, country: office.country ?? match.of };
  });
  if (contradicted) return;
  const matched = said.flatMap(({ match }) => (match ? [match] : []));
  for (const holding of held)
    if (!matched.includes(holding) && holding.of === person.country && !person.offices.some((office) => means(office, holding)))
      person.offices.push(officeOf(holding));
  person.sectors = unique([...person.sectors, ...person.offices.flatMap((office) => office.sectors)]);
}

/** "Secretary Blinken" and "Foreign Minister" go with the "Secretary of State" of the tables. */
function means(said: DraftOffice, { office }: Holding): boolean {
  const short = said.words.filter((word) => !/^(?:current|acting|new)$/.test(word));
  return (
    office.titles.some((title) => {
      const full = titleWords(title);
      return short.every((word) => full.includes(word)) || full.every((word) => short.includes(word));
    }) || titleWords(office.role.replaceAll('-', ' ')).every((word) => short.includes(word))
  );
}

function officeOf({ of, office, holder }: Holding): DraftOffice {
  const title = holder.title ?? (office.titles[0] as string);
  const words = titleWords(title);
  const head = words.find((word) => HEAD.test(word)) ?? words.at(-1) ?? '';
  return { at: null, since: holder.since, title, words, head, country: of, sectors: office.sectors };
}

const HEAD =
  /(?:president|minister|secretary|chancellor|premier|king|queen|emperor|emir|sultan|leader|chief|chairman|chairperson|chairwoman|commissioner|adviser|advisor|ambassador|envoy|representative|spokes\w+|speaker|governor|director|head|councilor|commander)/;
