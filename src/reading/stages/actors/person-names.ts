import type { Name, TokenRange } from '../../../domain/index.ts';
import { canBeginName, findNamed, stateByName, titleWord } from '../../../tables/index.ts';
import { opensStyle } from '../coreference/style.ts';
import { settleHyphens } from './hyphen-names.ts';
import { namedAfter } from './named-after.ts';
import type { Page } from './page.ts';
import { compareWords, trimPersonName } from './person-words.ts';

/**
 * Where persons are named: the model's names, trimmed, grown to the left up to a title, and with those it missed right after
 * a title: "Prime Minister of Armenia Nikol Abgaryan". `page`: with no persons yet.
 */
export function findPersonNames(page: Page, names: readonly Name[]): TokenRange[] {
  const marked = names
    .filter(
      (name) =>
        name.type === 'PERSON' &&
        !namesPlace(page, name) &&
        !isAdjective(page, name) &&
        !isAddressing(page, name) &&
        !namesAward(page, name) &&
        !namedAfter(page, name) &&
        !namesGovernment(page, name),
    )
    .flatMap((name) => trimPersonName(page, name) ?? [])
    .concat(names.flatMap((name) => (name.type === 'ORG' ? (nameBehindState(page, name) ?? []) : [])))
    .toSorted((a, b) => a.from - b.from);
  const fullNames = new Set(marked.filter((name) => name.to - name.from > 1).flatMap((name) => compareWords(page, name)));
  const whole = settleHyphens(page, joinNeighbours(page, marked));
  const kept = whole.filter((name) => !findNamed(page.words(name)) || fullNames.has(page.lower(name.from)));
  const covered = new Uint8Array(page.tokens.length);
  for (const name of names) if (name.type === 'PERSON' || name.confidence > 0.5) covered.fill(1, name.from, name.to);
  const grown = kept.map((name) => growLeft(page, covered, name));
  const missed = missedNames(page, covered);
  const known = [...grown, ...missed];
  for (const name of known) covered.fill(2, name.from, name.to);
  for (const name of names) {
    const house = /^(?:ORG|PERSON)$/.test(name.type) ? namedAfter(page, name) : null;
    if (house) covered.fill(2, house.from, house.to);
  }
  const repeated = repeatedNames(page, covered, known);
  for (const name of repeated) covered.fill(2, name.from, name.to);
  return [...known, ...repeated, ...familyNames(page, covered, known)].toSorted((a, b) => a.from - b.from);
}

/** "the Democratic nominee": a lone adjective marked as a person by mistake. */
function isAdjective(page: Page, { from, to }: TokenRange): boolean {
  return to - from === 1 && page.tokens[from]?.upos === 'ADJ';
}

/** "Your Holiness", "thanked His Holiness": how somebody is styled, and nobody's name. */
function isAddressing(page: Page, { from, to }: TokenRange): boolean {
  return (to - from === 2 && opensStyle(page.tokens, from)) || (to - from === 1 && opensStyle(page.tokens, from - 1));
}

/** "the Order of Princess Olga": marked as a person by mistake. */
function namesAward(page: Page, { from }: TokenRange): boolean {
  const of = /^(?:Prince|Princess|Saint|St\.?|King|Queen)$/.test(page.word(from - 1)) ? from - 2 : from - 1;
  return of < from - 1 && page.lower(of) === 'of' && /^(?:Order|Medal|Cross)$/.test(page.word(of - 1));
}

/** "the province of Ain Rahma": marked as a person by mistake. */
function namesPlace(page: Page, { from }: TokenRange): boolean {
  return (
    page.lower(from - 1) === 'of' &&
    /^(?:province|city|town|village|region|district|municipality|island|port|governorate|county)$/.test(page.lower(from - 2))
  );
}

/** "the Lee-Ek Administration": marked as a person by mistake. */
function namesGovernment(page: Page, { from, to }: TokenRange): boolean {
  const noun = /^(?:administration|government|cabinet|presidency|campaign)$/;
  return to - from > 1 && (noun.test(page.lower(to - 1)) || (noun.test(page.lower(to)) && page.word(from + 1) === '-'));
}

/** "Minister of Foreign Affairs of the [Republic of Kenya Ann Lee]": marked as one body by mistake. */
function nameBehindState(page: Page, { from, to }: TokenRange): TokenRange | null {
  let first = to - 1;
  while (first > from && isNameWord(page, first)) first--;
  for (first++; first <= to - 2; first++) {
    if (to - first > 4 || !stateByName(page.words({ from, to: first }))) continue;
    const of = page.lower(from - 1) === 'the' ? from - 2 : from - 1;
    return page.lower(of) === 'of' && officeBefore(page, of) ? { from: first, to } : null;
  }
  return null;
}

function isNameWord(page: Page, at: number): boolean {
  const word = page.word(at);
  return /^\p{Lu}\p{Ll}/u.test(word) && page.tokens[at]?.upos === 'PROPN' && !titleWord(word) && !(canBeginName(word) && findNamed(word));
}

function growLeft(page: Page, covered: Uint8Array, name: TokenRange): TokenRange {
  let from = name.from;
  while (
    from > name.from - 3 &&
    isNameWord(page, from - 1) &&
    covered[from - 1] === 0 &&
    page.sentenceOf(from - 1) === page.sentenceOf(name.from)
  )
    from--;
  return from < name.from && followsTitle(page, from) ? { from, to: name.to } : name;
}

/** Parts of a name that the model marks apart: [Ann] [Lee]. */
function joinNeighbours(page: Page, names: readonly TokenRange[]): TokenRange[] {
  const joined: TokenRange[] = [];
  for (const name of names) {
    const last = joined.at(-1);
    const next = last && bracketed(page, last) ? last.to + 1 : last?.to;
    if (last && next === name.from && name.to - last.from <= 4 && page.sentenceOf(last.from) === page.sentenceOf(name.from))
      joined[joined.length - 1] = { from: last.from, to: name.to };
    else joined.push(name);
  }
  return joined;
}

/** "[Ann] Lee", "[US President Ann] Lee": what was left out, in brackets before the rest of the name. */
function bracketed(page: Page, { from, to }: TokenRange): boolean {
  if (page.word(to) !== ']') return false;
  let at = from - 1;
  while (at > from - 8 && /^['\p{L}]/u.test(page.word(at))) at--;
  return page.word(at) === '[';
}

/** Full names of persons known from elsewhere in the text, where the model saw nothing or something larger. */
function repeatedNames(page: Page, covered: Uint8Array, known: readonly TokenRange[]): TokenRange[] {
  const full = new Map(known.filter(({ from, to }) => to - from > 1).map((name) => [page.words(name), name.to - name.from]));
  const sizes = [...new Set(full.values())].sort((a, b) => b - a);
  const found: TokenRange[] = [];
  for (let at = 0; at < page.tokens.length; at++) {
    if (covered[at] === 2 || !page.isCapital(at)) continue;
    const size = sizes.find((one) => full.get(page.words({ from: at, to: at + one })) === one);
    if (!size || covered.subarray(at, at + size).includes(2)) continue;
    found.push({ from: at, to: at + size });
    at += size - 1;
  }
  return found;
}

/** Family names of Korea, Vietnam and China, which stand first. */
const FAMILY_FIRST =
  /^(?:Park|Kim|Moon|Yoon|Choi|Kang|Chung|Roh|Hwang|Nguyen|Tran|Pham|Xi|Wang|Zhang|Chen|Liu|Yang|Zhao|Huang|Zhou|Jiang|Deng)$/;

/** The family name alone of somebody named in full before, where the model saw nothing or a place: "Ricardo Lagos … Lagos wrote". */
function familyNames(page: Page, covered: Uint8Array, known: readonly TokenRange[]): TokenRange[] {
  const since = new Map<string, number>();
  for (const { from, to } of known) {
    const family = page.word(to - 1);
    if (to - from > 1 && isNameWord(page, to - 1) && !findNamed(family)) since.set(family, Math.min(since.get(family) ?? to, to));
    // "Park Geun Hye … Park"
    const first = page.word(from);
    if (to - from > 1 && FAMILY_FIRST.test(first)) since.set(first, Math.min(since.get(first) ?? to, to));
  }
  // "President of the United States Biden", where the model saw a country or an organisation.
  const alone = new Set(known.filter(({ from, to }) => to - from === 1 && isNameWord(page, from)).map(({ from }) => page.word(from)));
  const found: TokenRange[] = [];
  for (let at = 1; at < page.tokens.length; at++) {
    if (covered[at] !== 2 && alone.has(page.word(at)) && !page.isCapital(at + 1) && followsTitle(page, at)) {
      found.push({ from: at, to: at + 1 });
      continue;
    }
    if (covered[at] === 2 || (since.get(page.word(at)) ?? page.tokens.length) > at) continue;
    const joined =
      page.isCapital(at + 1) ||
      page.word(at + 1) === '-' ||
      (page.isCapital(at - 1) && !page.beginsSentence(at - 1) && !followsTitle(page, at));
    if (!joined && !/^(?:in|at|of|near|the|to|from|-)$/.test(page.lower(at - 1))) found.push({ from: at, to: at + 1 });
  }
  return found;
}

function missedNames(page: Page, covered: Uint8Array): TokenRange[] {
  const found: TokenRange[] = [];
  for (let at = 1; at < page.tokens.length; at++) {
    if (covered[at] === 1 || !isNameWord(page, at) || page.beginsSentence(at) || !followsTitle(page, at)) continue;
    let to = at + 1;
    while (to < at + 4 && isNameWord(page, to) && covered[to] === 0 && page.sentenceOf(to) === page.sentenceOf(at)) to++;
    if (covered[to] === 0 && page.word(to) !== '-' && page.tokens[to]?.upos !== 'NOUN') found.push({ from: at, to });
    at = to - 1;
  }
  return found;
}

/** Right after "President", "Mr." or "President of Kenya". */
function followsTitle(page: Page, at: number): boolean {
  const parts = titleWord(page.word(at - 1))?.parts;
  if (parts?.has('modifier') && !parts.has('office'))
    return page.isCapital(at - 1) && isNameWord(page, at + 1) && officeBefore(page, at - 1);
  if (parts && page.isCapital(at - 1))
    return (parts.has('office') || parts.has('honorific')) && /^[\p{L}-]*[^s.]\.?$|^(?:Mr|Mrs|Ms)\.?$/u.test(page.word(at - 1));
  for (let from = at - 1; from > Math.max(0, at - 5); from--) {
    if (!stateByName(page.words({ from, to: at }))) continue;
    const of = page.lower(from - 1) === 'the' ? from - 2 : from - 1;
    if (page.lower(of) === 'of' && (titleWord(page.word(of - 1))?.parts.has('office') ?? false) && page.isCapital(of - 1)) return true;
  }
  return false;
}

/** "Assistant Secretary for Asian [Affairs]": an office word before it in one run of capitals and links. */
function officeBefore(page: Page, end: number): boolean {
  for (let at = end - 1; at >= Math.max(0, end - 12) && page.sentenceOf(at) === page.sentenceOf(end); at--) {
    if (titleWord(page.word(at))?.parts.has('office') && page.isCapital(at)) return true;
    if (!page.isCapital(at) && !/^(?:of|for|and|the|&)$/.test(page.word(at))) return false;
  }
  return false;
}
