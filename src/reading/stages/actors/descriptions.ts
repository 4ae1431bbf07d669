import type { TokenRange } from '../../../domain/index.ts';
import { nameWords, titleWord } from '../../../tables/index.ts';
import { type Draft, type DraftOffice, touches, unique } from './draft.ts';
import type { HomeBody } from './home-country.ts';
import { ownOf, sharesArticle } from './home-holder.ts';
import { HOLDER, heldOn, nameHolder, unnamedPerson } from './office-holder.ts';
import type { Page } from './page.ts';
import { namesAgree } from './person-words.ts';
import { isSameOffice } from './same-office.ts';
import type { TableHit } from './table-hits.ts';
import { isOfficeWord, readTitle } from './title-phrase.ts';
import { type HitMap, titleRunAfter, titleRunBefore } from './title-run.ts';
import { speaksAround } from './turn.ts';

/**
 * Persons by their office alone: joins them to the person who holds it in the text, or makes an unnamed person of an office
 * with a country.
 *
 * Reads: "Russian President [Ivan Petrov] spoke. The president left." → Ivan Petrov [RUS] as President: Ivan Petrov | The president
 * Reads: "Rain kept the Japanese foreign minister at home." → Japanese foreign minister [JPN] as foreign minister: the Japanese foreign minister
 * Reads: "Vice President [Ann Lee] spoke. The president was away." → Ann Lee [-] as Vice President: Ann Lee
 * Reads: "Taoiseach [Bo Ek] of Ireland spoke. They thanked the Taoiseach and Mrs. [Ann Lee]." → Bo Ek [IRL] as Taoiseach: Bo Ek | the Taoiseach; Ann Lee [-]: Ann Lee
 * Reads: "Peru welcomed the President of Kenya to Lima." → Peru [PER]: Peru; President of Kenya [KEN] as President: the President of Kenya
 * Leaves: "The minister was late."
 *
 * `side`: the country of whoever tells; `home`: that of the office that publishes the text, where one does; `body`: the organisation.
 */
export function findDescriptions(
  page: Page,
  hits: readonly TableHit[],
  map: HitMap,
  persons: readonly Draft[],
  taken: readonly TokenRange[],
  day: string | null,
  side: string | null,
  home: string | null,
  body: HomeBody | null = null,
): Draft[] {
  const unnamed: Draft[] = [];
  let reached = 0;
  for (let at = 0; at < page.tokens.length; at++) {
    if (at < reached || !isHead(page, at) || taken.some((range) => range.from <= at && at < range.to)) continue;
    const range = phraseAround(page, map, at);
    reached = range.to;
    if (taken.some((other) => touches(other, range)) || page.inPerson(range.to)) continue;
    const vocative = VOCATIVE.test(page.lower(range.from));
    const office = readTitle(page, hits, vocative ? { from: range.from + 1, to: range.to } : range).offices.at(-1);
    if (!office) continue;
    if (vocative) {
      addressed(page, office, range, persons)?.mentions.push({ ...range, form: 'nominal' });
      continue;
    }
    const definite = /^(?:the|this|that)$/.test(page.lower(range.from)) || office.country !== null || sharesArticle(page, range);
    if (!definite) continue;
    const mention = { ...range, form: 'nominal' as const };
    const holder = holderOf(office, range, [...persons, ...unnamed]) ?? ownHolder(page, office, mention, day, side, persons);
    const own = holder || office.country ? null : ownOf(page, range, office, mention, day, home, body);
    const told = office.country && isTelling(page, range) && !isRole(page, range, at) ? unnamedPerson(page, range, office, mention) : null;
    const person = own ?? (told && nameHolder(page, told, day));
    if (holder) holder.mentions.push(mention);
    else if (person && !joinHolder(person, persons)) unnamed.push(person);
  }
  return unnamed.filter((person) => !joinNamed(page, person, persons));
}

/** "Commander Ann Lee spoke. The President left": whom the tables know in the office is the person of that name, who holds it too. */
function joinHolder({ by, name, country, offices, sectors, mentions }: Draft, persons: readonly Draft[]): boolean {
  const same = persons.find((one) => by === HOLDER && one.country === country && namesAgree(nameWords(one.name), nameWords(name)));
  if (!same) return false;
  same.mentions.push(...mentions);
  const held = new Set(same.offices.flatMap(({ since, words }) => [since, words.join(' ')]));
  same.offices.push(...offices.filter(({ since, words }) => !held.has(words.join(' ')) && (since === null || !held.has(since))));
  same.sectors = unique([...sectors, ...same.sectors]);
  return true;
}

/** Joins "the Kenyan president" to the one person named as president without a country, or known as Kenyan without an office. */
function joinNamed(page: Page, unnamed: Draft, persons: readonly Draft[]): boolean {
  const [office] = unnamed.offices;
  if (!office) return false;
  const definite = unnamed.mentions.every((mention) => page.lower(mention.from) !== 'a' && page.lower(mention.from) !== 'an');
  const titled = persons.filter(
    (person) =>
      person.offices.some((held) => isSameOffice({ ...office, country: null }, held, person) && held.country === null) &&
      (person.country ?? office.country) === office.country,
  );
  const untitled = persons.filter(
    (person) =>
      definite &&
      office.sectors.includes('GOV') &&
      person.offices.length === 0 &&
      person.country === office.country &&
      person.by !== unnamed.by &&
      // Whom the tables know in the office is somebody else.
      (unnamed.by !== HOLDER || namesAgree(nameWords(person.name), nameWords(unnamed.name))),
  );
  const fitting = titled.length > 0 ? titled : untitled;
  const [person] = fitting;
  if (!person || fitting.length > 1) return false;
  person.country ??= office.country;
  person.gender ??= unnamed.gender;
  if (titled.length === 0) person.offices.push(office);
  if (titled.length === 0) person.sectors = unnamed.sectors;
  person.mentions.push(...unnamed.mentions);
  return true;
}

/** "The President visited": with no country and nobody named before, the side that tells means its own, if he is named later. */
function ownHolder(
  page: Page,
  office: DraftOffice,
  mention: TokenRange,
  day: string | null,
  side: string | null,
  persons: readonly Draft[],
): Draft | null {
  if (office.country || page.lower(mention.from) !== 'the') return null;
  const held = heldOn(page, { ...office, country: side }, mention, day);
  if (held === null) return null;
  const { person, holder } = held;
  return (
    persons.find(
      (one) =>
        one.country === side &&
        one.offices.some(({ since }) => since === holder.since) &&
        namesAgree(nameWords(one.name), nameWords(person.name)),
    ) ?? null
  );
}

const VOCATIVE = /^(?:mr|madam|madame)\.?$/;

/** "Thank you, Mr President": the one person who holds the office, but for whoever speaks in that paragraph of a transcript. */
function addressed(page: Page, office: DraftOffice, range: TokenRange, persons: readonly Draft[]): Draft | null {
  const fitting = persons.filter(
    (person) => person.offices.some((held) => isSameOffice(office, held, person)) && !speaksAround(page, person, range.from),
  );
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

const PLURAL = /(?:[^s]s|men|women|people)$/;

function isHead(page: Page, at: number): boolean {
  const word = page.lower(at);
  if (!isOfficeWord(word) || PLURAL.test(word)) return false;
  // "on sovereign territory"
  if (page.tokens[at]?.upos === 'ADJ' && page.tokens[at]?.relation === 'amod') return false;
  const next = titleWord(page.word(at + 1));
  // "the Justice Ministry"
  if (word === 'justice' && /^(?:Ministry|Department|Court|Committee|Office|Secretary)$/.test(page.word(at + 1))) return false;
  if (/^(?:sen|rep|mp)$/.test(word)) return false;
  if (/^(?:lady|gentleman)$/.test(word) && !/^(?:first|second)$/.test(page.lower(at - 1))) return false;
  return !(next?.parts.has('office') ?? false) || PLURAL.test(page.lower(at + 1));
}

function phraseAround(page: Page, map: HitMap, head: number): TokenRange {
  let start = titleRunBefore(page, map, head + 1);
  for (let at = start; at < head; at++) if (/^(?:and|&)$/.test(page.lower(at))) start = at + 1;
  const from = /^(?:the|a|an|this|that)$/.test(page.lower(start - 1)) || VOCATIVE.test(page.lower(start - 1)) ? start - 1 : start;
  const inChief = ['-', 'in', '-', 'chief'].every((word, step) => page.lower(head + 1 + step) === word);
  const general = inChief
    ? head + 5
    : page.lower(head + 1) === 'general'
      ? head + 2
      : page.word(head + 1) === '-' && page.lower(head + 2) === 'general'
        ? head + 3
        : head + 1;
  const to =
    page.lower(general) === 'of' && !isMatter(page, map, from, general) ? Math.max(general, titleRunAfter(page, map, general)) : general;
  // "the President of Kenya and the Chancellor of Peru"
  for (let at = general; at < to; at++) if (page.lower(at) === 'and' && page.lower(at + 1) === 'the') return { from, to: at };
  return { from, to };
}

const TELLS = /^(?:assure|inform|remind|apprise|convince|notify|warn|tell)$/;

/** "informed the foreign minister of Kenya's position": what he was told of, and not whose minister. */
function isMatter(page: Page, map: HitMap, from: number, of: number): boolean {
  const owner = map.startingAt(page.lower(of + 1) === 'the' ? of + 2 : of + 1);
  return owner !== undefined && page.isPossessive(owner.to) && TELLS.test(page.tokens[from - 1]?.lemma ?? '');
}

/** "a Chinese official" may be anybody; "the Chinese foreign minister" and a spokesperson are one. */
function isTelling(page: Page, { from }: TokenRange): boolean {
  return !/^(?:any|every|each|no|another)$/.test(page.lower(from - 1));
}

/** "came as the head of the Kenyan delegation": what somebody is, and nobody else; "as the head of the delegation spoke" is somebody. */
function isRole(page: Page, { from }: TokenRange, head: number): boolean {
  return page.lower(from - 1) === 'as' && /^(?:obl|nmod|xcomp|advcl|acl)/.test(page.tokens[head]?.relation ?? '');
}

/** Who is meant: of several the one named without a country, an issuer's own; then whose title has no more words; then who is named most, then first. */
function holderOf(office: DraftOffice, range: TokenRange, persons: readonly Draft[]): Draft | null {
  let best: Draft | null = null;
  let most = 0;
  for (const person of persons) {
    const held = person.offices.find((one) => isSameOffice(office, one, person));
    const before = person.mentions.filter((mention) => mention.from < range.from).length;
    if (!held || before === 0) continue;
    const exact = office.head === held.head && office.words.length === held.words.length;
    const weight = before + (held.country === null ? 10_000 : 0) + (exact ? 1000 : 0);
    if (weight > most) {
      most = weight;
      best = person;
    }
  }
  return best;
}
