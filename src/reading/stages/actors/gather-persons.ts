import type { TokenRange } from '../../../domain/index.ts';
import { type Gender, givenNameGender } from '../../../tables/index.ts';
import { type Draft, type DraftOffice, newDraft, unique } from './draft.ts';
import type { Page } from './page.ts';
import { compareWords, isForebear, namesAgree, plainWords } from './person-words.ts';
import type { BesideName } from './titles-beside-names.ts';

export interface NamedPerson {
  readonly name: TokenRange;
  readonly beside: BesideName;
}

interface Known {
  readonly draft: Draft;
  words: readonly string[];
}

/** Do the tables know somebody of this name in one of these offices, or in any where none is given? */
export type IsHolder = (name: string, offices: readonly DraftOffice[]) => boolean;

/**
 * Makes one actor of all names of one person: the fullest name is kept, a single name joins the only full name it fits, and
 * of two that fit it joins the nearest before it whose title fits. A family's name alone is that of its member in office.
 */
export function gatherPersons(page: Page, persons: readonly NamedPerson[], isHolder: IsHolder): Draft[] {
  const known: Known[] = [];
  for (const person of persons) {
    const words = compareWords(page, person.name);
    const name = plainWords(page, person.name);
    const found = choose(
      page,
      known.filter((one) => fits(one, words, person.beside) && !isForebear(one.draft.name, name)),
      person,
      known,
      words,
      isHolder,
    );
    if (found) join(page, found, person, words);
    else known.push({ draft: start(page, person), words });
  }
  return known.map((one) => one.draft);
}

function fits(known: Known, words: readonly string[], { country, gender }: BesideName): boolean {
  if (!namesAgree(known.words, words)) return false;
  const other = genderOf(known);
  if (gender && other && gender !== other) return false;
  return !country || !known.draft.country || country === known.draft.country || words.length > 1;
}

/** As the text or the given name tells. */
function genderOf({ draft, words }: Known): Gender | null {
  return draft.gender ?? (words.length > 1 ? givenNameGender(words[0] as string) : null);
}

function choose(
  page: Page,
  candidates: readonly Known[],
  { name, beside }: NamedPerson,
  all: readonly Known[],
  words: readonly string[],
  isHolder: IsHolder,
): Known | null {
  if (candidates.length <= 1) return candidates[0] ?? null;
  const exact = candidates.filter((one) => one.words.length === words.length && one.words.every((word, at) => word === words[at]));
  if (exact.length > 0 && all.length > 0 && words.length > 1) return nearest(exact, name);
  const titled = candidates.filter((one) => titlesFit(one.draft, beside));
  if (titled.length > 0) return nearest(titled, name);
  const alike = candidates.filter((one) => beside.gender !== null && genderOf(one) === beside.gender);
  const last = nearest(alike.length > 0 ? alike : candidates, name);
  if (
    beside.offices.every(({ head }) => /^(?:rep|representative|sen|senator|mp|congress(?:wo)?man)\.?$/.test(head)) &&
    isJustNamed(page, last, name)
  )
    return last;
  const holders = (alike.length > 0 ? alike : candidates).filter(({ draft }) => isHolder(draft.name, beside.offices));
  if (beside.offices.length > 0 || holders.length > 0) return nearest(holders, name);
  return last;
}

/** How many sentences on a family's name alone is that of whoever of the family has just been named with an office. */
const JUST = 2;

/** "Minister Han Bo … Han replied": he, and not the Han who leads the government. */
function isJustNamed(page: Page, known: Known | null, name: TokenRange): known is Known {
  const before = known?.draft.mentions.findLast(({ from }) => from < name.from);
  return (
    known !== null &&
    known.draft.offices.length > 0 &&
    before !== undefined &&
    page.sentenceOf(name.from) - page.sentenceOf(before.from) <= JUST
  );
}

function titlesFit(draft: Draft, { offices }: BesideName): boolean {
  return offices.some((office) => draft.offices.some((other) => other.head === office.head));
}

function nearest(candidates: readonly Known[], name: TokenRange): Known | null {
  let best: Known | null = null;
  let place = -1;
  for (const candidate of candidates)
    for (const mention of candidate.draft.mentions)
      if (mention.from < name.from && mention.from > place) {
        place = mention.from;
        best = candidate;
      }
  return best;
}

function start(page: Page, { name, beside }: NamedPerson): Draft {
  const draft = newDraft('person', plainWords(page, name), { confidence: 0.93, by: 'actors/person-name' });
  addMention(draft, name, beside);
  return draft;
}

function join(page: Page, known: Known, { name, beside }: NamedPerson, words: readonly string[]): void {
  if (words.length > known.words.length) {
    known.words = words;
    known.draft.name = plainWords(page, name);
  }
  addMention(known.draft, name, beside);
}

function addMention(draft: Draft, name: TokenRange, beside: BesideName): void {
  draft.mentions.push({ from: name.from, to: name.to, form: 'name' });
  for (const office of beside.offices) {
    const at = draft.offices.findIndex((other) => sameOffice(other.words, office.words) || sameOffice(office.words, other.words));
    const other = draft.offices[at];
    if (!other) draft.offices.push(office);
    else {
      const fuller = office.words.length > other.words.length ? office : other;
      draft.offices[at] = { ...fuller, country: other.country ?? office.country };
    }
  }
  draft.country ??= beside.country;
  draft.gender ??= beside.gender;
  draft.sectors = unique([...draft.sectors, ...beside.offices.flatMap((office) => office.sectors), ...beside.rankSectors]);
}

/** "Secretary" beside a name means the "Secretary of State" read before. */
function sameOffice(full: readonly string[], short: readonly string[]): boolean {
  return (
    short.every((word) => full.includes(word)) &&
    (full.includes('vice') || full.includes('deputy')) === (short.includes('vice') || short.includes('deputy'))
  );
}
