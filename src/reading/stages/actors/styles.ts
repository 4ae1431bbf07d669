import type { TokenRange } from '../../../domain/index.ts';
import { whoHeld } from '../../../tables/index.ts';
import type { Draft } from './draft.ts';
import type { Page } from './page.ts';

/** A style as printed, and what it is: "His Royal Highness" is `highness`. */
interface Style extends TokenRange {
  readonly kind: string;
  readonly gender: Draft['gender'];
}

const SHORT: Readonly<Record<string, string>> = { HM: 'majesty', HRH: 'highness', HH: 'highness', HE: 'excellency' };
const KINDS = /^(?:Majesty|Highness|Excellency|Holiness)$/;

/** Offices whose holders are styled so; anybody may be an Excellency. */
const HOLDERS: Readonly<Record<string, RegExp>> = {
  majesty: /^(?:king|queen|sultan|emperor|monarch)$/,
  highness: /^(?:prince|princess|emir|amir)$/,
  holiness: /^(?:pope|patriarch)$/,
};
/** How far behind its style a name stands: "His Majesty the King of Kenya Bo Ek". */
const FAR = 9;
/** For how many sentences an Excellency without a name is the last so styled. */
const REACH = 3;

/**
 * "His Majesty stressed": whoever was so styled last, or else the only one of the text whose office is so styled, or else the monarch
 * of the state whose office publishes the text. Nobody where several are styled so.
 *
 * Reads: "His Majesty King [Bo Ek] of Kenya spoke. His Majesty left." → Bo Ek [KEN] as King: Bo Ek | His Majesty
 * Reads: "Ambassador [Ann Lee] of Kenya met King [Bo Ek] of Peru. His Majesty smiled." → Ann Lee [KEN] as Ambassador: Ann Lee; Bo Ek [PER] as King: Bo Ek | His Majesty
 * Leaves: "His Majesty's Government spoke."
 */
export function addStyles(page: Page, people: readonly Draft[], home: string | null, day: string | null): void {
  const styled: { readonly person: Draft; readonly style: Style }[] = [];
  for (let at = 0; at < page.tokens.length; at++) {
    const style = styleAt(page, at);
    if (!style) continue;
    const named = namedBehind(page, people, style);
    if (named) styled.push({ person: named, style });
    if (named || !standsAlone(page, style)) continue;
    const person = meant(page, people, styled, style, home, day);
    if (!person) continue;
    person.mentions.push({ from: style.from, to: style.to, form: 'nominal' });
    person.mentions.sort((a, b) => a.from - b.from);
  }
}

function styleAt(page: Page, at: number): Style | null {
  const short = SHORT[page.word(at)];
  if (short) return { from: at, to: at + 1, kind: short, gender: null };
  if (!KINDS.test(page.word(at))) return null;
  let from = at - 1;
  while (/^(?:royal|imperial|serene)$/.test(page.lower(from))) from--;
  if (!/^(?:his|her)$/.test(page.lower(from))) return null;
  return { from, to: at + 1, kind: page.lower(at), gender: page.lower(from) === 'his' ? 'male' : 'female' };
}

/** The person whose name or office follows: "His Majesty King Bo Ek", "His Excellency the Foreign Minister". */
function namedBehind(page: Page, people: readonly Draft[], { from, to }: Style): Draft | null {
  for (let at = to; at < to + FAR && page.sentenceOf(at) === page.sentenceOf(from); at++) {
    const person = people.find(({ mentions }) => mentions.some((mention) => mention.from === at && mention.form !== 'pronoun'));
    if (person) return person;
    if (!page.isCapital(at) && !/^(?:the|of|and|for|'s|,|\.|-)$/.test(page.lower(at))) return null;
  }
  return null;
}

function standsAlone(page: Page, { to }: Style): boolean {
  if (page.isPossessive(to)) return !page.isCapital(to + 1) && page.lower(to + 1) !== 'government';
  return !page.isCapital(to) && page.lower(to) !== 'the' && page.word(to) !== '.';
}

function meant(
  page: Page,
  people: readonly Draft[],
  styled: readonly { readonly person: Draft; readonly style: Style }[],
  { from, kind, gender }: Style,
  home: string | null,
  day: string | null,
): Draft | null {
  const fits = (person: Draft): boolean => gender === null || person.gender === null || person.gender === gender;
  const near = styled.filter(
    ({ person, style }) =>
      style.kind === kind &&
      fits(person) &&
      (style.gender ?? gender) === (gender ?? style.gender) &&
      (kind !== 'excellency' || page.sentenceOf(from) - page.sentenceOf(style.from) <= REACH),
  );
  const so = [...new Set(near.map(({ person }) => person))];
  const own = home === null ? [] : so.filter(({ country }) => country === home);
  if (kind === 'excellency') return so.length === 1 ? (so[0] as Draft) : null;
  if (so.length > 0) return own.length === 1 ? (own[0] as Draft) : so.length === 1 ? (so[0] as Draft) : null;
  const holders = people.filter(
    (person) =>
      fits(person) &&
      person.mentions.some((mention) => mention.from < from) &&
      person.offices.some(({ head }) => HOLDERS[kind]?.test(head)),
  );
  if (holders.length === 1) return holders[0] as Draft;
  return holders.length > 1 ? null : (people.find((person) => fits(person) && reigns(person, kind, home, day)) ?? null);
}

/** Is a person whom the text names later the monarch of the state that publishes it? */
function reigns({ country, offices, name }: Draft, kind: string, home: string | null, day: string | null): boolean {
  if (home === null || country !== home || day === null || !offices.some(({ head }) => HOLDERS[kind]?.test(head))) return false;
  const held = whoHeld(home, ['king'], day);
  return held.kind === 'one' && held.standing === 'held' && held.holding.person.name.includes(name);
}
