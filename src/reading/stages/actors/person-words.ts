import type { TokenRange } from '../../../domain/index.ts';
import { findNamed, personByName, sameNameWord, stateByName, titleWord } from '../../../tables/index.ts';
import type { Page } from './page.ts';

/** The part of a marked name that is the name: without titles before it, and 's, Jr. or marks after it. */
export function trimPersonName(page: Page, { from, to }: TokenRange): TokenRange | null {
  // "thanked [Viet Nam]": a state of two words, marked by mistake.
  for (let end = Math.max(to, from + 2); end <= to + 1; end++) if (stateByName(page.words({ from, to: end }))) return null;
  let first = from;
  let last = bracketIn(page, from, to);
  while (first < last && page.word(first) === '[') first++;
  while (last > first && /^(?:'s|'|,|\.|\(|\)|\[|\]|"|“|”|Jr\.?|Sr\.?|II|III|IV)$/.test(page.word(last - 1))) last--;
  while (
    last - first > 1 &&
    (stateByName(page.words({ from: last - 1, to: last })) || stateByName(page.words({ from: last - 2, to: last })))
  )
    last--;
  while (last - first > 2 && POST_NOMINAL.test(page.word(last - 1))) last--;
  last = withSuffix(page, last);
  while (last - first > 1 && leadingCountry(page, first, last) > first) first = leadingCountry(page, first, last);
  first = afterBody(page, first, last);
  for (let at = first + 1; at < last - 1; at++) if (/^(?:Sen|Rep|Gov|Gen|Mr|Mrs|Ms|Dr)\.$/.test(page.word(at))) first = at + 1;
  // "Amir Khan Lee": a given name more often than an emir's title, but not before one, as in "Amir Sheikh Ek".
  if (page.word(first) === 'Amir' && last - first > 2 && isTitle(page.word(first + 1))) first++;
  while (first < last && isTitle(page.word(first)) && last - first > 1) {
    first++;
    // "Dato' Lee"
    if (page.word(first) === "'" && last - first > 1) first++;
  }
  return first < last && /\p{L}/u.test(page.words({ from: first, to: last })) ? { from: first, to: last } : null;
}

/** "Sir Bo Ek KCMG MP": orders and seats behind a British name. */
export const POST_NOMINAL = /^(?:KC|QC|KCB|KCMG|GCMG|CMG|KBE|DBE|CBE|OBE|MBE|GCB|CVO|LVO|TD|VR|PC|MP|MEP|MSP|FRS)$/;

/** "Ann Lee (R-Tenn.)": where a bracket opens that nothing of the name follows. */
function bracketIn(page: Page, from: number, to: number): number {
  for (let at = from + 1; at < to; at++)
    if (
      page.word(at) === '(' &&
      !page.tokens.slice(at, to).some(({ text }, i) => text === ')' && /^\p{L}/u.test(page.word(at + i + 1)) && at + i + 1 < to)
    )
      return at;
  return to;
}

/** "Moon Jae-in": the model may leave the part behind the hyphen. */
function withSuffix(page: Page, end: number): number {
  const joined = page.word(end) === '-' && page.isGlued(end) && page.isGlued(end + 1) && /^\p{Ll}{2,5}$/u.test(page.word(end + 1));
  return joined ? end + 2 : end;
}

/** "[President of] Ukraine Ivan Petrov": where the name goes on after a country before it. */
function leadingCountry(page: Page, first: number, last: number): number {
  if (last - first === 2 && isGivenName(page, first)) return first;
  for (let to = Math.min(first + 4, last - 1); to > first; to--) if (stateByName(page.words({ from: first, to }))) return to;
  return first;
}

/** Given names that are names of countries too. */
const ALSO_GIVEN = /^(?:Israel|Chad|Jordan|Georgia|India|Kenya)$/;

/** "Defense Minister Israel Katz", whom the tables know; "Jordan Lee", without a title before it; but "the Presidents of Chad Lee". */
function isGivenName(page: Page, first: number): boolean {
  if (personByName({ name: page.words({ from: first, to: first + 2 }), day: null, countries: new Set(), country: null })) return true;
  return (
    ALSO_GIVEN.test(page.word(first)) &&
    !titleWord(page.word(first + 1)) &&
    !/^(?:of|'s|')$/.test(page.word(first - 1)) &&
    !titleWord(page.word(first - 1))
  );
}

/** Words of a body's name that may stand before those marked as a person's. */
const CUT_OFF = 2;

/** "Chairman of the [House of Kenya Ann Lee]": a known body or organisation that a person's name is marked together with, whole or its end. */
function afterBody(page: Page, first: number, last: number): number {
  for (let to = Math.min(first + 4, last - 1); to > first; to--) {
    if (!page.isCapital(to) || page.isGlued(to)) continue;
    for (let from = first; from >= first - CUT_OFF && page.sentenceOf(from) === page.sentenceOf(first); from--) {
      if (!/^(?:the|of|'s)$/.test(page.lower(from - 1))) continue;
      const named = findNamed(page.words({ from, to }));
      if (named && /^(?:body|organisation)$/.test(named.kind) && page.isCapital(from)) return to;
    }
  }
  return first;
}

function isTitle(word: string): boolean {
  const parts = titleWord(word)?.parts;
  return parts !== undefined && word !== 'Amir' && /^(?:\p{Lu}|d')/u.test(word);
}

/** A name as it is written without brackets: "[Ann] Lee" is Ann Lee. */
export function plainWords(page: Page, name: TokenRange): string {
  return page.words(name).replace(/[[\]]/g, '');
}

const PARTICLES = /^(?:al|el|bin|ibn|bint|van|von|der|den|de|da|di|du|la|le|dos|del|abu|ben|the|of|and)$/;

/** Words of a name to compare: lower case, no accents, without initials, hyphens and particles. */
export function compareWords(page: Page, { from, to }: TokenRange): string[] {
  const words: string[] = [];
  for (let at = from; at < to; at++) {
    const word = page
      .lower(at)
      .normalize('NFD')
      .replace(/[\p{M}'ʼ`.]/gu, '');
    if (word.length > 1 && /\p{L}/u.test(word) && !PARTICLES.test(word)) words.push(word);
  }
  return words.length > 0 ? words : [page.words({ from, to }).toLowerCase()];
}

/** Are all words of the shorter name in the longer one, or do they agree but for a short form (Joe, Joseph)? */
export function namesAgree(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.every((word) => long.some((other) => sameNameWord(word, other)))) return true;
  const family = short.at(-1) as string;
  return short.length >= 2 && sameNameWord(family, long.at(-1) as string) && shortForm(short[0] as string, long[0] as string);
}

function shortForm(a: string, b: string): boolean {
  return a.slice(0, 2) === b.slice(0, 2) && Math.min(a.length, b.length) <= 4 && a.length !== b.length;
}

/** "Salman bin Abdulaziz Al Saud" is the father of Mohammed bin Salman bin Abdulaziz Al Saud: a whole name that the longer one ends with. */
export function isForebear(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return long !== short && long.endsWith(` ${short}`) && / (?:bin|ibn|bint|al|Al)[ -]/.test(short) && short.split(/[ -]/).length > 3;
}
