import { titleWord } from '../../../tables/index.ts';
import type { Page } from './page.ts';
import { POST_NOMINAL } from './person-words.ts';
import { countryOf, isCountry, type TableHit } from './table-hits.ts';

/** Longest run of title words, in tokens. */
const LONGEST = 24;

/** Names of days and months, which are no part of a title. */
export const WHEN =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** Verbs of headlines, which are in capitals there: "Li Meets Russian President". */
const HEADLINE =
  /^(?:Meets|Met|Receives|Hosts|Visits|Calls|Phones|Tells|Told|Thanks|Welcomes|Greets|Congratulates|Urges|Sees|Speaks|Spoke|Holds|Says|Said|Warns|Asks)$/;

/** Hits by where they begin and where they end. */
export class HitMap {
  readonly #byEnd: ReadonlyMap<number, TableHit>;
  readonly #byStart: ReadonlyMap<number, TableHit>;

  constructor(hits: readonly TableHit[]) {
    this.#byEnd = new Map(hits.map((hit) => [hit.to, hit]));
    this.#byStart = new Map(hits.map((hit) => [hit.from, hit]));
  }

  endingAt(index: number): TableHit | undefined {
    return this.#byEnd.get(index);
  }

  startingAt(index: number): TableHit | undefined {
    return this.#byStart.get(index);
  }
}

/** Walks back from `end` over words that can be of a title; returns where the run begins, `end` when there is none. */
export function titleRunBefore(page: Page, hits: HitMap, end: number): number {
  let from = end;
  const sentence = page.sentenceOf(end - 1);
  while (from > 0 && end - from < LONGEST && page.sentenceOf(from - 1) === sentence && !page.inPerson(from - 1)) {
    const next = stepBack(page, hits, from, end);
    if (next === from) break;
    from = next;
  }
  const run = trimLeft(page, hits, from, end);
  return isKins(page, run) ? end : run;
}

/** "the wife of the President of Kenya, Ann Lee": the office is another's. */
function isKins(page: Page, from: number): boolean {
  let at = from - 1;
  while (/^(?:the|of)$/.test(page.lower(at))) at--;
  return at < from - 1 && page.lower(at + 1) === 'of' && KIN.test(page.lower(at));
}

const KIN = /^(?:wife|wives|husband|spouse|widow|widower|son|daughter|brother|sister|mother|father|nephew|niece|fiancée?)$/;

function stepBack(page: Page, hits: HitMap, from: number, end: number): number {
  const at = from - 1;
  const hit = hits.endingAt(from);
  if (hit) return hit.from;
  const word = page.word(at);
  if (/^(?:Jr|Sr)\.?$|^(?:II|III|IV)$/.test(word)) return from;
  // "President [Ann] Lee"
  if (word === '[') return from === end ? at : from;
  if (word === ')') return bracketedState(hits, page, at)?.from ?? from;
  // "Minister of Foreign Trade, and Ann Lee": the ", and" leads to the next person.
  if (word === ',') return !(page.lower(from) === 'and' && from + 1 === end) && listedTopic(page, hits, from) ? at : from;
  if (page.isPossessive(at)) return from === end ? from : (hits.endingAt(at)?.from ?? (titleWord(page.word(at - 1)) ? at : from));
  // "Deputy Prime Minister/Foreign Minister"
  if (word === '/') return titleWord(page.word(at - 1)) && titleWord(page.word(from)) ? at : from;
  if (word === '-') return page.isGlued(at) && page.isGlued(at + 1) ? at : from;
  if (/^(?:of|for|on|to|and|&)$/.test(word)) return at;
  // "Head of the NATO Mission in Kenya Ann Lee", "Kenyan Chargé d'Affaires in Lima Bo Ek"
  if (word === 'in' && hits.startingAt(from)?.to === end && (SEATED.test(page.word(at - 1)) || page.word(at - 1).endsWith('Affaires')))
    return at;
  // "Commander-in-Chief"
  if (word === 'in' && page.word(at - 1) === '-' && page.word(at + 1) === '-') return at;
  if (word === 'the')
    return /^(?:of|for|on|to)$/.test(page.lower(at - 1)) || (page.word(at - 1) === ',' && listedTopic(page, hits, at)) ? at : from;
  // "journalists under Mr. Lee"; but "under secretary".
  if (word === 'under' && !/^(?:secretar(?:y|ies)|-)$/.test(page.lower(from))) return from;
  // "Bo Ek KCMG MP and Dr. Lee"
  if (POST_NOMINAL.test(word) && (page.inPerson(at - 1) || POST_NOMINAL.test(page.word(at - 1)))) return from;
  if (titleWord(word)) return at;
  // "in Washington, D.C. Secretary Lee": an abbreviation that ends what was before.
  if (/^(?:\p{Lu}\.){2,}$/u.test(word)) return from;
  if (isMembership(page, at)) return at;
  return page.isCapital(at) && !page.beginsSentence(at) && !WHEN.test(word) && !HEADLINE.test(word) ? at : from;
}

/** What a body sends to a country. */
const SEATED =
  /^(?:Mission|Office|Delegation|Representation|Representative|Bureau|Coordinator|Director|Ambassador|Embassy|Envoy|Consul|Consulate|Attaché|Attache)$/;

/** "Republic of Korea (ROK) Foreign Minister": a state with its short form behind it. `close`: where the bracket closes. */
function bracketedState(hits: HitMap, page: Page, close: number): TableHit | undefined {
  const short = hits.endingAt(close);
  if (!short || page.word(short.from - 1) !== '(') return undefined;
  const state = hits.endingAt(short.from - 1);
  return state && isCountry(state.named) && countryOf(state.named) === countryOf(short.named) ? state : undefined;
}

/** "Assistant Secretary for Chad, Mali, and Niger Ann Lee": a comma in the list of what an office is for. `from`: what follows the comma. */
function listedTopic(page: Page, hits: HitMap, from: number): boolean {
  const listed = page.lower(from) === 'the' ? from + 1 : from;
  if (!/^and$/.test(page.lower(from)) && !hits.startingAt(listed)) return false;
  let at = from - 1;
  for (let step = 0; step < LONGEST && at > 0; step++) {
    if (/^(?:for|of)$/.test(page.word(at))) return page.isCapital(at - 1) && holdsOffice(page, at - 4, at);
    const hit = hits.endingAt(at);
    if (hit) at = hit.from - 1;
    else if (page.word(at) === ',' || (page.isCapital(at) && !titleWord(page.word(at))?.parts.has('office'))) at--;
    else return false;
  }
  return false;
}

/** A run begins with a word of substance that can open a title. */
function trimLeft(page: Page, hits: HitMap, start: number, end: number): number {
  let from = start;
  while (from < end && !hits.startingAt(from) && /^(?:of|for|on|to|and|&|-|the|,|\[|her|his|right)$|^under$/.test(page.word(from))) from++;
  // "to the administration of President Lee"
  if (
    from + 2 < end &&
    page.lower(from + 1) === 'of' &&
    /^(?:administration|government|cabinet|presidency|election|inauguration)$/.test(page.word(from))
  )
    return trimLeft(page, hits, from + 1, end);
  const place = hits.startingAt(from);
  if (place && place.to < end && (isWhere(page, place) || leadsOn(page, place))) return trimLeft(page, hits, place.to, end);
  // "the people of Kenya to the President", "a medal to President Lee": to whom it was, and no office of his.
  for (let at = from + 1; at < end; at++)
    if (page.lower(at) === 'to' && (!holdsOffice(page, from, at) || holdsOffice(page, at + 1, at + 2)))
      return trimLeft(page, hits, at + 1, end);
  for (let at = from + 1; at < end; at++)
    if (/^(?:and|&)$/.test(page.lower(at)) && opensTitle(page, at + 1, end) && isAnothers(page, hits, from, at))
      return trimLeft(page, hits, at, end);
  return from;
}

/** "in Chad and Mr. Lee", "Chad and President Lee": what follows "and" is a title of its own. */
function opensTitle(page: Page, from: number, end: number): boolean {
  return holdsOffice(page, from, end) || (from < end && titleWord(page.word(from)) !== undefined);
}

/** "While in Brussels President Lee spoke": where it was, and not whose President. */
function isWhere(page: Page, { from, named }: TableHit): boolean {
  return (named.kind === 'capital' || named.kind === 'state') && /^(?:in|at|from)$/.test(page.lower(from - 1));
}

/** "the visit to Kenya of the President of Peru": the President is not Kenya's. */
function leadsOn(page: Page, { to, named }: TableHit): boolean {
  return (named.kind === 'capital' || named.kind === 'state') && page.lower(to) === 'of';
}

/** A body that is named after its matters. */
const HOUSE = /\b(?:Department|Ministry|Office|Bureau|Committee|Commission)\b/;

/** How a readout calls its own side after the first mention: "the Secretary and First Lady Lee" are two. */
const HOST = /^(?:(?:Deputy|Vice) )?(?:Secretary|President)$/;

/**
 * Is what stands before "and" no part of the title behind it? "in Europe and President Lee", "the Vice President and King Lee", "the Prime Minister and
 * Mrs. Lee"; but "the Foreign and Defense Minister", "Prime Minister and Defense Minister".
 */
function isAnothers(page: Page, hits: HitMap, from: number, and: number): boolean {
  if (/^(?:mr|mrs|ms|miss|madam|madame)\.?$/.test(page.lower(and + 1))) return true;
  const opens = titleWord(page.word(and + 1))?.parts.has('office') ?? false;
  if (isMembership(page, from) && !/^(?:an?|the)$/.test(page.lower(from - 1))) return false;
  // "G7 Leaders and President Lee"
  if (opens && /[^s]s$/.test(page.lower(and - 1)) && holdsOffice(page, and - 1, and)) return true;
  // "the Kenyan Department of Foreign Affairs and Trade Secretary Lee"
  if (!opens && page.lower(and - 1) === 'affairs' && HOUSE.test(page.words({ from, to: and }))) return false;
  if (!holdsOffice(page, from, and)) return holdsHit(hits, from, and) || opens;
  const words = page.words({ from, to: and });
  return page.lower(from - 1) === 'the' && !holdsHit(hits, from, and) && ((opens && !words.includes(' of ')) || HOST.test(words));
}

/** "Member of the Central Committee and [Foreign Minister]": what he is besides his office. */
export function isMembership(page: Page, at: number): boolean {
  const member = /^(?:permanent|standing)$/.test(page.lower(at)) ? at + 1 : at;
  return page.word(member) === 'Member' && page.lower(member + 1) === 'of';
}

function holdsOffice(page: Page, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (titleWord(page.word(at))?.parts.has('office')) return true;
  return false;
}

function holdsHit(hits: HitMap, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (hits.startingAt(at)) return true;
  return false;
}

/** "for his major contribution": words that can be ranks or honorifics, and are none in small letters. */
function isSmallRank(page: Page, at: number): boolean {
  const parts = titleWord(page.word(at))?.parts;
  return parts !== undefined && !page.isCapital(at) && !parts.has('office') && !parts.has('modifier');
}

/** Offices that are of a country and to none: "welcomed the President of Mongolia to Minsk", but "the Ambassador of Mongolia to Belarus". */
const RULES = /^(?:president|premier|minister|chancellor|king|queen|emir|amir|sultan|emperor|prince|princess)$/;

/** Walks on from `start` over words that can be of a title; returns where the run ends. */
export function titleRunAfter(page: Page, hits: HitMap, start: number): number {
  let to = start;
  // "met the President of Kenya in Lima": of a country, and not in a place.
  let of = false;
  const sentence = page.sentenceOf(start);
  while (to < page.tokens.length && to - start < LONGEST && page.sentenceOf(to) === sentence && !page.inPerson(to)) {
    const hit = hits.startingAt(to);
    const word = page.word(to);
    if (hit) {
      of ||= isCountry(hit.named);
      to = hit.to;
    } else if (isSmallRank(page, to)) break;
    else if (word === 'to' && RULES.test(page.lower(start - 1))) break;
    else if (word === 'in' && of && RULES.test(page.lower(start - 1))) break;
    else if (/^(?:of|for|on|to|in|and|&|-|the|a|an|'s)$/i.test(word) || titleWord(word) || (page.isCapital(to) && !WHEN.test(word))) to++;
    else break;
  }
  while (to > start && /^(?:of|for|on|to|in|and|&|-|the|a|an)$/.test(page.lower(to - 1))) to--;
  return to;
}
