import type { TokenRange } from '../../../domain/index.ts';
import { titleWord } from '../../../tables/index.ts';
import { seatAfter } from './congress.ts';
import { mayBeOf } from './known-persons.ts';
import type { Page } from './page.ts';
import { countryOf, type TableHit } from './table-hits.ts';
import { hasOffice, readTitle, type TitleReading } from './title-phrase.ts';
import { type HitMap, titleRunAfter, titleRunBefore } from './title-run.ts';

/** What stands beside a person's name: the titles, and the stretches they take up. */
export interface BesideName extends TitleReading {
  readonly taken: readonly TokenRange[];
  /** One title before several names: "Ministers Ann Lee and Bo Ek". */
  readonly together?: boolean;
}

/**
 * Reads the titles beside a name.
 *
 * Reads: "Chinese State Councilor and Defense Minister Gen. [Li Shangfu] arrived." → Li Shangfu [CHN] as State Councilor, Defense Minister: Li Shangfu
 * Reads: "[Yoko Tanaka], the foreign minister of Japan, spoke." → Yoko Tanaka [JPN] as foreign minister: Yoko Tanaka
 * Reads: "They met Prime Minister [Ann Lee] of New Zealand." → Ann Lee [NZL] as Prime Minister: Ann Lee
 * Reads: "Indonesia's foreign minister, [Budi Hartono], left." → Budi Hartono [IDN] as foreign minister: Budi Hartono
 * Reads: "Kenyan President [Ann Lee] and Foreign Minister [Bo Ek] left." → Ann Lee [KEN] as President: Ann Lee; Bo Ek [KEN] as Foreign Minister: Bo Ek
 * Reads: "Secretary-General [Ida Holm] of the United Nations spoke." → Ida Holm [UNO] as Secretary-General: Ida Holm
 * Reads: "His Highness President [Bo Ek] of Kenya smiled." → Bo Ek [KEN] as President: Bo Ek
 * Reads: "The Vice President and King [Bo Ek] of Jordan spoke of peace in Europe." → Bo Ek [JOR] as King: Bo Ek
 * Reads: "The Secretary and First Lady [Ida Holm] of Norway spoke." → Ida Holm [NOR] as First Lady: Ida Holm
 * Reads: "They met the G7 Leaders and President [Bo Ek] of Peru." → G7 [G7]: G7; Bo Ek [PER] as President: Bo Ek
 * Reads: "She met Kenyan Department of Foreign Affairs and Trade Secretary [Ann Lee]." → Ann Lee [KEN] as Department of Foreign Affairs and Trade Secretary: Ann Lee
 * Reads: "He met Minister of Foreign Affairs, the European Union and Cooperation of Spain [Ann Lee]." → Ann Lee [ESP] as Minister of Foreign Affairs, the European Union and Cooperation: Ann Lee
 * Reads: "Commander-in-Chief of the Armed Forces of Kenya [Bo Ek] spoke." → Bo Ek [KEN] as Commander-in-Chief of the Armed Forces: Bo Ek
 * Reads: "The wife of the President [Ann Lee] spoke." → Ann Lee [-]: Ann Lee
 * Reads: "Executive Vice President [Ann Lee] of the European Commission spoke." → Ann Lee [EUR] as Executive Vice President: Ann Lee
 * Reads: "And Secretary [Ida Holm] of Norway agreed." → Ida Holm [NOR] as Secretary: Ida Holm
 * Reads: "While in Brussels President [Ida Holm] of Norway smiled." → Ida Holm [NOR] as President: Ida Holm
 * Reads: "President-elect [Bo Ek] of Kenya smiled." → Bo Ek [KEN] as President-elect: Bo Ek
 * Reads: "They met the Emir of Oman Sheikh [Bo Ek]." → Bo Ek [OMN] as Emir: Bo Ek
 * Reads: "They met Kenyan President [Ann Lee], His Highness the Crown Prince [Cy Oz], and Foreign Minister [Bo Ek]." → Ann Lee [KEN] as President: Ann Lee; Cy Oz [KEN] as Crown Prince: Cy Oz; Bo Ek [KEN] as Foreign Minister: Bo Ek
 * Reads: "Special Representative for Afghanistan Reconciliation Ambassador [Ann Lee] spoke." → Ann Lee [-] as Special Representative for Afghanistan Reconciliation Ambassador: Ann Lee
 * Reads: "They met Head of the NATO Mission in Ukraine [Ann Lee]." → Ann Lee [NATO] as Head of the NATO Mission in Ukraine: Ann Lee
 * Reads: "Minister of Energy of the Kingdom of Norway [Ida Holm] spoke." → Ida Holm [NOR] as Minister of Energy: Ida Holm
 * Reads: "Kenyan Ambassador in Lima [Bo Ek] left." → Bo Ek [KEN] as Ambassador in Lima: Bo Ek
 * Reads: "They met Kenyan Minister for Foreign Affairs Dr. [Ann Lee]." → Ann Lee [KEN] as Minister for Foreign Affairs: Ann Lee
 * Reads: "[Jordan Lee] met [Sir Bo Ek KCMG MP] and [Dato' Seri Amir Oz]." → Jordan Lee [-]: Jordan Lee; Bo Ek [-]: Bo Ek; Amir Oz [-]: Amir Oz
 * Reads: "Dr. [Ann Lee], Minister of State for Trade, and [Bo Ek], Kenyan Minister of Energy, left." → Ann Lee [-] as Minister of State for Trade: Ann Lee; Bo Ek [KEN] as Minister of Energy: Bo Ek
 * Reads: "Kenyan Energy Minister [Ann Lee], the Chief of Staff, Gen. [Bo Ek], and [Cy Oz] left." → Ann Lee [KEN] as Energy Minister: Ann Lee; Bo Ek [-] as Chief of Staff: Bo Ek; Cy Oz [-]: Cy Oz
 * Reads: "His Royal Highness Prince [Bo Ek] of Kenya, Crown Prince and Prime Minister, met [Ann Lee]." → Bo Ek [KEN] as Royal Highness Prince: Bo Ek; Ann Lee [-]: Ann Lee
 * Reads: "His Royal Highness Prince [Bo Ek], Crown Prince and Prime Minister of Kenya, met [Ann Lee]." → Bo Ek [KEN] as Royal Highness Prince, Crown Prince, Prime Minister: Bo Ek; Ann Lee [-]: Ann Lee
 * Reads: "They accuse journalists under Mr. [Bo Ek]." → Bo Ek [-]: Bo Ek
 * Reads: "Sen. [Ann Lee] (R-Tenn.) and [Bo Ek], D-N.J., spoke." → Ann Lee [USA] as Sen.: Ann Lee; Bo Ek [USA]: Bo Ek
 * Reads: "They met Kenyan Deputy Prime Minister/Foreign Minister [Ann Lee]." → Ann Lee [KEN] as Deputy Prime Minister, Foreign Minister: Ann Lee
 * Reads: "U.S. Secretary of State [Ann Lee] and Prime Minister [Bo Ek] met." → Ann Lee [USA] as Secretary of State: Ann Lee; Bo Ek [-] as Prime Minister: Bo Ek
 * Reads: "Member of the Central Committee of Peru and Foreign Minister [Ann Lee] spoke." → Ann Lee [PER] as Member of the Central Committee, Foreign Minister: Ann Lee
 * Leaves: "The old minister of the village church sang."
 */
export function readBesideName(page: Page, hits: readonly TableHit[], map: HitMap, name: TokenRange): BesideName {
  const before = beforeName(page, map, name);
  const first = before?.from ?? name.from;
  const opens = page.beginsSentence(first) || page.beginsSentence(first - 1);
  const after = afterName(page, map, name, before !== null && hasOffice(page, { from: before.from, to: ranksFrom(page, before) }), opens);
  const readings = [before, after].flatMap((range) => (range ? [readTitle(page, hits, range)] : []));
  const home = homeAfter(page, map, name);
  const seat = seatAfter(page, name);
  const country = readings.map((reading) => reading.country).find((code) => code !== null) ?? home?.country ?? (seat && 'USA');
  return {
    offices: readings.flatMap((reading) => reading.offices).map((office) => ({ ...office, country: office.country ?? country })),
    rankSectors: [...readings.flatMap((reading) => reading.rankSectors), ...(seat ? ['LEG'] : [])],
    gender: readings.map((reading) => reading.gender).find((gender) => gender !== null) ?? null,
    country,
    taken: [before, after, home, seat].filter((range) => range !== null),
  };
}

/** Where "Prince" or "Princess" and how they are styled begin: "His Royal Highness Prince [Bo Ek], Prime Minister," has an office yet to come. */
function ranksFrom(page: Page, { from, to }: TokenRange): number {
  let at = to;
  while (at > from && (/^(?:prince|princess)$/.test(page.lower(at - 1)) || isStyle(page, at - 1))) at--;
  // "Crown Prince", "Prince and Minister": an office after all.
  return at === from || page.lower(at - 1) === 'the' ? at : to;
}

function beforeName(page: Page, map: HitMap, name: TokenRange): TokenRange | null {
  if (isInLineBefore(page, titleRunBefore(page, map, name.from), name) || isGovernments(page, name)) return null;
  const from = ownTitle(page, map, titleRunBefore(page, map, name.from), name.from);
  if (page.word(from - 1) === ',' && CLOSES.test(page.word(name.to))) {
    const range = { from: titleRunBefore(page, map, from - 1), to: from - 1 };
    if (hasOffice(page, range) && officeOpens(page, map, range)) return { from: range.from, to: name.from };
  }
  const earlier = chainedTitle(page, map, from, name);
  const range = { from: earlier ?? from, to: name.from };
  return from < name.from && (hasOffice(page, range) || endsInRank(page, range) || map.endingAt(name.from)) ? range : null;
}

/** "ambassador of the Lee government": somebody of that government, and not who leads it. */
function isGovernments(page: Page, { from, to }: TokenRange): boolean {
  return page.lower(from - 1) === 'the' && /^(?:government|administration|cabinet|regime)$/.test(page.lower(to));
}

/** A list has each name in a line of its own: what the line before ends with is another's, unless that line is a title and no more. */
function isInLineBefore(page: Page, from: number, name: TokenRange): boolean {
  if (!page.beginsSentence(name.from) || page.word(name.from - 1).endsWith('.')) return false;
  return !page.beginsSentence(page.lower(from - 1) === 'the' ? from - 1 : from);
}

/** "[UNICEF Regional Director for Asia], Special Coordinator Ann Lee": a title without an article, a comma and her other title. */
function chainedTitle(page: Page, map: HitMap, from: number, name: TokenRange): number | null {
  if (page.word(from - 1) !== ',' || !hasOffice(page, { from, to: name.from })) return null;
  const range = { from: titleRunBefore(page, map, from - 1), to: from - 1 };
  if (!hasOffice(page, range) || !page.isCapital(range.from) || page.inPerson(range.from - 1)) return null;
  const before = page.lower(range.from - 1);
  const opens =
    page.beginsSentence(range.from) || before === 'by' || (before === ',' && range.from - sentenceStart(page, range.from) < OPENING);
  return opens ? range.from : null;
}

/** Words of an opening such as "For her part,". */
const OPENING = 6;

function sentenceStart(page: Page, at: number): number {
  return page.sentences[page.sentenceOf(at)]?.from ?? at;
}

/** "spokesman for President Ann Lee": the office before the preposition is somebody else's. */
function ownTitle(page: Page, map: HitMap, from: number, end: number): number {
  const parts = titleWord(page.word(end - 1))?.parts;
  if (!parts?.has('office') && !parts?.has('honorific')) return from;
  // "the Emir of Kuwait Sheikh Lee": how he is styled stands behind all of his title.
  let styled = end;
  while (styled > from && isStyle(page, styled - 1)) styled--;
  if (styled < end && map.endingAt(styled)) return from;
  for (let at = end - 1; at >= from; at--) {
    // "Republic of Peru [Foreign Minister]": the "of" of a name is none of the title's.
    const hit = map.endingAt(at + 1);
    if (hit && hit.from >= from) {
      at = hit.from;
      continue;
    }
    if (/^(?:and|the)$/.test(page.lower(at))) return from;
    // "Special Representative for Mali's Reconciliation Ambassador Ann Lee": what he is for, and how he is styled.
    if (page.lower(at) === 'for' && FOR_MATTERS.test(page.lower(at - 1)) && STYLED.test(page.lower(end - 1))) return from;
    // "Minister for Foreign Affairs Dr. Ann Lee"; but "spokesman for Dr. Ann Lee".
    if (page.lower(at) === 'for' && styled < end && isMatter(page, { from: at + 1, to: styled }) && hasOffice(page, { from, to: at }))
      return from;
    if (/^(?:of|for|to|on)$/.test(page.lower(at))) return isTopic(page, at + 1) ? from : at + 1;
  }
  return from;
}

/** "Foreign Affairs": in capitals, and no office. */
function isMatter(page: Page, range: TokenRange): boolean {
  if (range.from >= range.to || hasOffice(page, range)) return false;
  for (let at = range.from; at < range.to; at++) if (!page.isCapital(at) && !/^(?:and|of|the|,|&)$/.test(page.word(at))) return false;
  return true;
}

const FOR_MATTERS = /^(?:representative|envoy|coordinator|assistant|advis[eo]r)$/;
const STYLED = /^(?:ambassador|dr|prof|professor|general|gen|lieutenant|colonel|col|admiral)\.?$/;

function isStyle(page: Page, at: number): boolean {
  const parts = titleWord(page.word(at))?.parts;
  return parts !== undefined && !parts.has('office') && (parts.has('honorific') || parts.has('rank'));
}

/** "Assistant for [Homeland] Security Dr. Ann Lee": what the office is for, and no title of its own. */
function isTopic(page: Page, at: number): boolean {
  const parts = titleWord(page.word(at))?.parts;
  return parts?.size === 1 && parts.has('modifier') && !/^(?:prime|vice|deputy|foreign|former)$/.test(page.lower(at));
}

/**
 * "Kenyan President Ann Lee and Foreign Minister Bo Ek": the country goes for both, where their offices differ; not "With Lee, Minister
 * Ek spoke", nor "U.S. Secretary of State Lee and Prime Minister Ek".
 */
export function shareCountry(page: Page, before: NamedTitles | undefined, now: NamedTitles, day: string | null): BesideName {
  const [first] = now.beside.taken;
  if (!before || !first || now.beside.country || now.beside.offices.length === 0 || !before.beside.country) return now.beside;
  const between = page.words({ from: before.name.to, to: first.from }).replace(STYLE, '');
  const same = now.beside.offices.some((office) =>
    before.beside.offices.some((other) => other.head === office.head && other.words.length === office.words.length),
  );
  if (same || (between === ',' && !/^(?:,|and)$/.test(page.lower(now.name.to)))) return now.beside;
  if (!/^(?:,|and|, and|as well as|, as well as|together with|accompanied by)$/.test(between)) return now.beside;
  const { country } = before.beside;
  if (!mayBeOf(country, page.words(now.name), now.beside.offices, day)) return now.beside;
  return { ...now.beside, country, offices: now.beside.offices.map((office) => ({ ...office, country: office.country ?? country })) };
}

/** ", His Royal Highness the [Crown Prince]": how he is styled, before his title. */
const STYLE = /\s(?:his|her|their) (?:\p{Lu}\p{L}+ )?(?:highness|majesty|excellency|holiness|eminence)(?: the)?$/iu;

interface NamedTitles {
  readonly name: TokenRange;
  readonly beside: BesideName;
}

/** What follows a name that explains the office before it: "the minister, Ann Lee, said", not "To the minister, Lee said". */
const CLOSES = /^(?:[,.;:)—–]|)$/;

/** "President of the Republic, Ann Lee,": the run must begin with the office, not with a list of names. */
function officeOpens(page: Page, map: HitMap, { from }: TokenRange): boolean {
  const first = map.startingAt(from)?.to ?? from;
  return titleWord(page.word(first)) !== undefined || page.isPossessive(first);
}

function endsInRank(page: Page, { to }: TokenRange): boolean {
  const parts = titleWord(page.word(to - 1))?.parts;
  return parts ? parts.has('honorific') || parts.has('rank') : false;
}

const PLURAL = /(?:s|men|women|people)$/;

/** `titled`: in a list "Minister Ann Lee, Secretary Bo Ek" the next title is the next person's, unless an article opens it. `opens`: the name and its title open the sentence. */
function afterName(page: Page, map: HitMap, name: TokenRange, titled: boolean, opens: boolean): TokenRange | null {
  if (page.word(name.to) !== ',') return null;
  let from = name.to + 1;
  if (/^(?:the|a|an|who)$/.test(page.lower(from))) from++;
  else if (titled) return null;
  if (/^(?:is|was)$/.test(page.lower(from)) && page.lower(from - 1) === 'who') from++;
  const to = titleRunAfter(page, map, from);
  const range = { from, to };
  if (titled && isNextOnes(page, to)) return null;
  if (!hasOffice(page, range) || page.inPerson(to) || page.sentenceOf(from) !== page.sentenceOf(name.from)) return null;
  for (let at = from; at < to; at++) {
    const word = page.lower(at);
    if (!titleWord(word)?.parts.has('office')) continue;
    if (PLURAL.test(word) && !/(?:ss|spokes(?:wo)?man)$/.test(word)) return null;
    break;
  }
  const closed =
    to >= page.tokens.length ||
    page.sentenceOf(to) !== page.sentenceOf(from) ||
    /^[,.;:)—–!?"”-]/.test(page.word(to)) ||
    page.word(to) === 'who' ||
    (page.lower(from - 1) === 'the' && closesLater(page, to)) ||
    // "During talks with Ann Lee, the president said": another speaks.
    (opens && /^(?:said|says|told)$/.test(page.word(to)));
  return closed ? range : null;
}

/** "Minister Ann Lee, the Chief of Staff, Gen. Bo Ek, and": a rank and a name after the title make it the next person's. */
function isNextOnes(page: Page, comma: number): boolean {
  let at = comma + 1;
  while (isStyle(page, at) || /^[-.]$/.test(page.word(at))) at++;
  return page.word(comma) === ',' && at > comma + 1 && page.inPerson(at);
}

/** ", the chief Kenyan negotiator in the talks,": where the office is held, up to a comma. */
function closesLater(page: Page, start: number): boolean {
  if (!/^(?:in|at|for|on|during)$/.test(page.word(start))) return false;
  let at = start + 1;
  while (at < start + 6 && /^(?:NOUN|ADJ|DET|PROPN|ADP)$/.test(page.tokens[at]?.upos ?? '') && !page.inPerson(at)) at++;
  return page.word(at) === ',';
}

/** "Prime Minister Ann Lee of New Zealand"; "Director Ann Lee, his new counterpart at New Zealand's Security Office". */
function homeAfter(page: Page, map: HitMap, name: TokenRange): (TokenRange & { country: string | null }) | null {
  if (page.word(name.to) === ',' && /^(?:his|her|their)$/.test(page.lower(name.to + 1))) return counterpartsHome(page, map, name.to + 2);
  if (page.lower(name.to) !== 'of') return null;
  const at = page.lower(name.to + 1) === 'the' ? name.to + 2 : name.to + 1;
  const hit = map.startingAt(at);
  return hit ? { from: name.to, to: hit.to, country: countryOf(hit.named) } : null;
}

function counterpartsHome(page: Page, map: HitMap, start: number): (TokenRange & { country: string | null }) | null {
  const at = /^(?:new|close)$/.test(page.lower(start)) ? start + 1 : start;
  const before = map.startingAt(at);
  if (before && page.lower(before.to) === 'counterpart') return { ...before, country: countryOf(before.named) };
  if (page.lower(at) !== 'counterpart' || !/^(?:at|from|in)$/.test(page.lower(at + 1))) return null;
  const hit = map.startingAt(page.lower(at + 2) === 'the' ? at + 3 : at + 2);
  return hit ? { from: hit.from, to: hit.to, country: countryOf(hit.named) } : null;
}
