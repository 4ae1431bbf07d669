import type { TokenRange } from '../../../domain/index.ts';
import { canBeginName, ethnicWords, findNamed, misspeltNamed, type Named, titleWord } from '../../../tables/index.ts';
import { isAccordName } from './accord-names.ts';
import type { Page } from './page.ts';

/** A stretch of the text that the tables know. */
export interface TableHit extends TokenRange {
  readonly named: Named;
}

/** Longest table name, in tokens. */
const LONGEST = 12;

/** Finds the names of the tables in the text, longest first, outside persons' names. */
export function findTableHits(page: Page): TableHit[] {
  const hits: TableHit[] = [];
  const unknown = new Set(
    page.names.filter(({ type, from, to }) => /^(?:LOC|NORP)$/.test(type) && to - from === 1).map(({ from }) => from),
  );
  for (let from = 0; from < page.tokens.length; from++) {
    if (page.inPerson(from)) continue;
    const hit = (canBeginName(page.word(from)) ? longestHit(page, from) : null) ?? (unknown.has(from) ? misspeltHit(page, from) : null);
    if (!hit || isDescent(page, hit) || (hit.named.kind === 'capital' && isAccordName(page, hit))) continue;
    const settled = hits.at(-1);
    if (settled && isOfOtherState(page, settled, hit)) hits[hits.length - 1] = { ...settled, to: hit.to };
    else hits.push(hit);
    from = hit.to - 1;
  }
  return hits;
}

/** "ethnic Albanians" are citizens of where they live. */
function isDescent(page: Page, { from, named }: TableHit): boolean {
  return named.kind === 'demonym' && ethnicWords().descent.has(page.lower(from - 1));
}

/** "Bosnian Serbs" are of Bosnia: a people's own name after the word for another country or its people. */
function isOfOtherState(page: Page, before: TableHit, hit: TableHit): boolean {
  return (
    before.to === hit.from &&
    isCountry(before.named) &&
    hit.named.kind === 'demonym' &&
    hit.named.state.iso3 !== countryOf(before.named) &&
    ethnicWords().abroad.has(page.words(hit)) &&
    page.sentenceOf(before.from) === page.sentenceOf(hit.from)
  );
}

function longestHit(page: Page, from: number): TableHit | null {
  const sentence = page.sentenceOf(from);
  let limit = from + 1;
  while (limit < from + LONGEST && page.sentenceOf(limit) === sentence && !page.inPerson(limit)) limit++;
  for (let to = limit; to > from; to--) {
    const words = page.words({ from, to });
    if (!/\p{Lu}/u.test(words)) continue;
    const named = findNamed(words);
    if (named) return inLongerName(page, from, named) ? null : { from, to, named };
  }
  return null;
}

/** "Afganistan", where the model sees the name of a place or people that no table has. */
function misspeltHit(page: Page, from: number): TableHit | null {
  const named = misspeltNamed(page.word(from));
  return named ? { from, to: from + 1, named } : null;
}

/** "National Security Council", "Kenya's Security Council", "Mail & Guardian": a capital word before an organisation makes it another one. */
function inLongerName(page: Page, from: number, named: Named): boolean {
  if (named.kind === 'state' && /^(?:Latin|Central|South|North|East|West|Northern|New|Port)$/.test(page.word(from - 1)))
    return page.sentenceOf(from - 1) === page.sentenceOf(from);
  if (named.kind === 'demonym') return isOfContinent(page, from);
  if (named.kind !== 'organisation' && named.kind !== 'body') return false;
  if (named.kind === 'organisation' && page.word(from - 1) === '&' && page.isCapital(from - 2)) return true;
  const before = page.isPossessive(from - 1) ? from - 2 : from - 1;
  if (
    page.sentenceOf(before) !== page.sentenceOf(from) ||
    !/^\p{Lu}\p{L}+$/u.test(page.word(before)) ||
    page.word(before) === 'The' ||
    /^\p{Lu}{2,}$/u.test(page.word(from))
  )
    return false;
  if (before < from - 1) return named.kind === 'organisation';
  return (
    !page.beginsSentence(before) &&
    !titleWord(page.word(before))?.parts.has('office') &&
    (named.kind === 'organisation' || !findNamed(page.word(before)))
  );
}

/** "Central American", "Inter-American": of a part of the world. */
function isOfContinent(page: Page, from: number): boolean {
  const before = page.word(from - 1) === '-' ? from - 2 : from - 1;
  return (
    /^American/.test(page.word(from)) &&
    /^(?:Latin|Central|North|South|Pan|Inter|Ibero|African)$/.test(page.word(before)) &&
    page.sentenceOf(before) === page.sentenceOf(from)
  );
}

/** Whose a named thing is: a state's ISO3, an IGO's code, or the home of any other organisation; the code of an armed group that has none. */
export function countryOf(named: Named): string | null {
  if (named.kind !== 'organisation') return named.state.iso3;
  const { organisation } = named;
  if (organisation.kind === 'igo' || organisation.kind === 'alliance') return organisation.parent ?? organisation.code;
  return organisation.country ?? (organisation.kind === 'armed-group' ? organisation.code : null);
}

/** Does the name stand for a state as such: "China", "Chinese"? */
export function isCountry(named: Named): boolean {
  return named.kind === 'state' || named.kind === 'demonym';
}
