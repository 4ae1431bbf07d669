import type { TokenRange } from '../../../domain/index.ts';
import { titleWord } from '../../../tables/index.ts';
import { type DraftOffice, unique } from './draft.ts';
import type { Page } from './page.ts';
import { countryOf, isCountry, type TableHit } from './table-hits.ts';
import { isMembership } from './title-run.ts';

/** What the words of a title say: offices, sectors of ranks, the gender a word tells. */
export interface TitleReading {
  readonly offices: readonly DraftOffice[];
  readonly rankSectors: readonly string[];
  readonly gender: 'male' | 'female' | null;
  /** A country named, even where there is no office. */
  readonly country: string | null;
}

export function isOfficeWord(word: string): boolean {
  return titleWord(word)?.parts.has('office') ?? false;
}

/**
 * Reads a run of title words: "Chinese State Councilor and Defense Minister Gen." holds two offices of China and a rank.
 * A country said once goes for the offices after it.
 */
export function readTitle(page: Page, hits: readonly TableHit[], range: TokenRange): TitleReading {
  const inside = hits.filter((hit) => hit.from >= range.from && hit.to <= range.to);
  const officesEnd = endOfOffices(page, range);
  const offices: DraftOffice[] = [];
  for (const part of splitAtAnd(page, { from: range.from, to: officesEnd })) {
    const office = readOffice(page, inside, part);
    if (office) offices.push(office);
  }
  const shared = offices.find((office) => office.country)?.country ?? null;
  const named =
    inside
      .filter((hit) => isCountry(hit.named) && !/^(?:for|to|on|in|and)$/.test(precedingLink(page, hit.from, range.from)))
      .map((hit) => countryOf(hit.named))[0] ?? null;
  return {
    offices: offices.map((office) => ({ ...office, country: office.country ?? shared })),
    rankSectors: rankSectors(page, { from: officesEnd, to: range.to }),
    gender: genderOf(page, range),
    country: shared ?? named,
  };
}

const BEFORE_GENERAL = /^(?:secretary|director|attorney|consul|governor|inspector|solicitor|auditor|surgeon|prosecutor|-)$/;

/** Where ranks and honorifics begin: after the last office word and what is "of" it. */
function endOfOffices(page: Page, range: TokenRange): number {
  let end = range.to;
  while (end > range.from) {
    const known = titleWord(page.word(end - 1));
    if (!known || known.parts.has('office')) break;
    if (!known.parts.has('rank') && !known.parts.has('honorific')) break;
    if (BEFORE_GENERAL.test(page.lower(end - 2)) || page.lower(end - 2) === 'of') break;
    end--;
  }
  return end;
}

/** Cuts at "and" or a slash where an office follows it: "Minister of Trade and Industry" stays whole. */
function splitAtAnd(page: Page, range: TokenRange): TokenRange[] {
  const parts: TokenRange[] = [];
  let from = range.from;
  for (let at = range.from; at < range.to; at++) {
    if (!/^(?:and|&|,|\/)$/.test(page.lower(at)) || !hasOffice(page, { from: at + 1, to: range.to })) continue;
    if (hasOffice(page, { from, to: at }) || isMembership(page, from) || page.word(at) === ',') {
      parts.push({ from, to: at });
      from = at + 1;
    }
  }
  return [...parts, { from, to: range.to }];
}

export function hasOffice(page: Page, range: TokenRange): boolean {
  for (let at = range.from; at < range.to; at++) if (isOfficeWord(page.word(at))) return true;
  return false;
}

/** Words that tell when or which, and are no part of the office. */
const PASSING = /^(?:current|then|new|newly|visiting|late|incumbent|longtime|long-time|veteran)$/;

const LINKS = /^(?:of|for|to|on|the|a|an|and|'s|'|,|-|\(|\)|\[|his|her|its|their)$/;

/** "of Spain", and "of the Kingdom of Spain" at the end. */
function isOf(page: Page, { from, to }: TableHit, range: TokenRange): boolean {
  return page.lower(from - 1) === 'of' || (to === range.to && page.lower(from - 1) === 'the' && page.lower(from - 2) === 'of');
}

function readOffice(page: Page, hits: readonly TableHit[], range: TokenRange): DraftOffice | null {
  if (!hasOffice(page, range) && !isMembership(page, range.from)) return null;
  const own = hits.filter((hit) => hit.from >= range.from && hit.to <= range.to);
  const holders = own.filter((hit) => !isMedia(hit) && !/^(?:for|to|on|in)$/.test(precedingLink(page, hit.from, range.from)));
  // "Minister of Foreign Affairs, the European Union and Cooperation of Spain": whose minister, not what for.
  const whose = holders.findLast((hit) => isCountry(hit.named) && (isOf(page, hit, range) || ownsBody(page, hit, range)));
  const country = (whose ? [whose] : holders).map((hit) => countryOf(hit.named)).find((code) => code !== null) ?? null;
  const dropped = new Set<number>();
  for (const hit of holders) if (isCountry(hit.named)) for (let at = hit.from; at < hit.to; at++) dropped.add(at);
  const kept = titleRange(page, range, dropped);
  if (kept.from >= kept.to) return null;
  const words: string[] = [];
  for (let at = kept.from; at < kept.to; at++)
    if (!dropped.has(at) && !LINKS.test(page.lower(at)))
      words.push(
        page
          .lower(at)
          .replace('defence', 'defense')
          .replace(/^amir$/, 'emir'),
      );
  return {
    at: kept,
    since: null,
    title: page.words(kept),
    words,
    head: headOf(page, kept),
    country,
    sectors: isOfFirm(page, kept, own) ? ['BUS'] : officeSectors(page, kept, own),
  };
}

const FIRMS_HEAD = /^(?:president|director|ceo|chairman|chairwoman|executive|officer)$/;
/** Words of bodies that are no firms, where the tables do not know them. */
const PUBLIC =
  /\b(?:university|college|academy|institute|school|committee|council|commission|party|union|association|federation|court|agency|service|ministry|department|office|bureau|foundation|parliament|senate|assembly|chamber|republic|bank|club|movement|alliance|league|board|fund|mission|church|organi[sz]ation|forum|army|police)\b/i;

/** "Airbus Vice President": of an organisation that the tables do not know. */
function isOfFirm(page: Page, kept: TokenRange, hits: readonly TableHit[]): boolean {
  if (!FIRMS_HEAD.test(headOf(page, kept))) return false;
  return page.names.some(
    ({ type, from, to }) =>
      type === 'ORG' &&
      // "told NV President Lee": a bare title behind a name may be another's.
      (to === kept.from ? page.lower(to) !== 'president' : from <= kept.from && to > kept.from && to < kept.to) &&
      !hits.some((hit) => hit.from < to && from < hit.to) &&
      !PUBLIC.test(page.words({ from, to })) &&
      !hasOffice(page, { from, to }),
  );
}

/** "of the Romanian Ministry of National Defence": whose the body is that the office is in. */
function ownsBody(page: Page, { from, to }: TableHit, range: TokenRange): boolean {
  if (page.lower(from - 1) !== 'the' || page.lower(from - 2) !== 'of' || from - 2 < range.from) return false;
  return /^(?:ministry|government|parliament|armed|presidential|presidency|embassy|senate|cabinet|navy|army)$/.test(page.lower(to));
}

/** The last office word before what the office is of or for. */
function headOf(page: Page, { from, to }: TokenRange): string {
  let head = '';
  for (let at = from; at < to; at++) {
    if (head && /^(?:of|for|to|on|in)$/.test(page.lower(at))) break;
    if (isOfficeWord(page.word(at))) head = page.lower(at);
  }
  return head;
}

/** A reporter's country is not the agency's. */
function isMedia({ named }: TableHit): boolean {
  return named.kind === 'organisation' && named.organisation.kind === 'media';
}

/** The preposition before a name within the title, or before the list it stands in; what stands before the title is no matter. */
function precedingLink(page: Page, index: number, from: number): string {
  let at = index - 1;
  while (at >= from && (/^(?:the|and|,)$/.test(page.lower(at)) || (page.isCapital(at) && !titleWord(page.word(at))))) at--;
  return at >= from ? page.lower(at) : '';
}

/** The title without a country before it ("Russian", "Indonesia's") or after it ("of Ukraine"). */
function titleRange(page: Page, range: TokenRange, dropped: ReadonlySet<number>): TokenRange {
  let { from, to } = range;
  let moved = true;
  while (moved && from < to) {
    moved = dropped.has(from) || LINKS.test(page.lower(from)) || PASSING.test(page.lower(from)) || isHonorific(page.word(from));
    if (moved) from++;
  }
  moved = true;
  while (moved && from < to) {
    moved = dropped.has(to - 1) || LINKS.test(page.lower(to - 1));
    if (moved) to--;
  }
  return { from, to };
}

/** "His Highness President": how somebody is addressed, and no part of the office. */
function isHonorific(word: string): boolean {
  const parts = titleWord(word)?.parts;
  return parts?.size === 1 && parts.has('honorific');
}

/** "Executive Vice President of the European Commission" is no man of business. */
function isLeading(page: Page, { to }: TokenRange, at: number): boolean {
  return page.lower(at) === 'executive' && hasOffice(page, { from: at + 1, to });
}

/** "Special Rep.": sent by a government, where a bare "Rep." sits in a parliament. */
function isEnvoy(page: Page, { from }: TokenRange, at: number): boolean {
  return at > from && /^rep\.?$/.test(page.lower(at)) && /^(?:special|permanent|trade|high|resident)$/.test(page.lower(at - 1));
}

function officeSectors(page: Page, range: TokenRange, hits: readonly TableHit[]): string[] {
  const offices: string[] = [];
  const modifiers: string[] = [];
  for (let at = range.from; at < range.to; at++) {
    const known = hits.some((hit) => hit.from <= at && at < hit.to) || isLeading(page, range, at) ? undefined : titleWord(page.word(at));
    offices.push(...(isEnvoy(page, range, at) ? ['GOV'] : (known?.sectors.office ?? [])));
    if (!known?.parts.has('office')) modifiers.push(...(known?.sectors.modifier ?? []));
  }
  return unique([...offices, ...modifiers]);
}

function rankSectors(page: Page, range: TokenRange): string[] {
  const sectors: string[] = [];
  for (let at = range.from; at < range.to; at++) sectors.push(...(titleWord(page.word(at))?.sectors.rank ?? []));
  return unique(sectors);
}

function genderOf(page: Page, range: TokenRange): 'male' | 'female' | null {
  for (let at = range.to - 1; at >= range.from; at--) {
    const gender = titleWord(page.word(at))?.gender;
    if (gender) return gender;
  }
  return null;
}
