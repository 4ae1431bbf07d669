import type { Analysis, TokenRange } from '../../../domain/index.ts';
import { dependentsOf, relationOf, subtreeRange } from '../../../language/dependents.ts';
import { nounSense, titleWord } from '../../../tables/index.ts';
import { countryRow } from './country-row.ts';
import { type Draft, newDraft } from './draft.ts';
import type { Page } from './page.ts';
import { countryOf, type TableHit } from './table-hits.ts';
import { isTalk, tellsTalk } from './talk-verbs.ts';

/**
 * People who speak or are spoken with and have no name but what they are: "UNICEF representatives", "Administration officials".
 * They need a word that says whose or which; the same noun later means the same people.
 *
 * Leaves: "Officials spoke."
 */
export function findUnnamedGroups(page: Page, analysis: Analysis, hits: readonly TableHit[], taken: readonly TokenRange[]): Draft[] {
  const dependents = dependentsOf(analysis);
  const covered = new Uint8Array(page.tokens.length);
  for (const { from, to } of taken) covered.fill(1, from, to);
  const groups: { readonly lemma: string; readonly draft: Draft }[] = [];
  for (let at = 0; at < page.tokens.length; at++) {
    if (covered[at] === 1 || !isPeople(page, at)) continue;
    const lemma = page.tokens[at]?.lemma.toLowerCase() ?? '';
    const row = countryRow(page, hits, at);
    const phrase = phraseOf(page, dependents, row, at);
    const tells = row !== null || isTelling(page, at, dependents);
    const whose = tells ? countryIn(hits, phrase) : null;
    const own = ownComplement(page, phrase);
    const known = groups.findLast(
      (one) => one.lemma === lemma && (whose === null || (one.draft.country ?? whose) === whose) && isOfThese(page, one.draft, own, whose),
    )?.draft;
    if (known && (whose !== null || page.lower(phrase.from) === 'the')) known.mentions.push({ ...phrase, form: 'nominal' });
    else if (!known && (takesPart(page, at) || (row && isOffice(lemma))) && tells)
      groups.push({ lemma, draft: newGroup(page, hits, phrase) });
  }
  return groups.map(({ draft }) => draft);
}

/** By what they are of, or where that is not said again, by whose they are. */
function isOfThese(page: Page, { mentions, country }: Draft, own: string, whose: string | null): boolean {
  const first = ownComplement(page, mentions[0] as TokenRange);
  return own === first || (own === '' && (whose === null || country === whose));
}

/** "of the factions" of "the representatives of the factions": other representatives than those of business. */
function ownComplement(page: Page, { from, to }: TokenRange): string {
  for (let at = from; at < to; at++) if (page.lower(at) === 'of') return page.words({ from: at, to }).toLowerCase();
  return '';
}

function isPeople(page: Page, at: number): boolean {
  const token = page.tokens[at];
  if (token?.upos !== 'NOUN') return false;
  const lemma = token.lemma.toLowerCase();
  if (lemma === token.text.toLowerCase()) return false;
  return nounSense(lemma).has('person') || isOffice(lemma);
}

function isOffice(lemma: string): boolean {
  return titleWord(lemma)?.parts.has('office') ?? false;
}

/** Subject of a verb of speech, or whom somebody talks with. */
function takesPart(page: Page, at: number): boolean {
  const token = page.tokens[at];
  if (!token || token.head < 0) return false;
  const relation = relationOf(token);
  if (relation === 'nsubj') return isTalk(page, token.head) || tellsTalk(page, token.head);
  if (relation === 'obj' || relation === 'iobj') return isTalk(page, token.head);
  return (relation === 'obl' || relation === 'nmod' || relation === 'conj') && (page.lower(at - 1) === 'with' || hasWith(page, at));
}

function hasWith(page: Page, at: number): boolean {
  for (let i = at - 1; i > at - 6 && page.sentenceOf(i) === page.sentenceOf(at); i--) if (page.lower(i) === 'with') return true;
  return false;
}

function isTelling(page: Page, at: number, dependents: readonly (readonly number[])[]): boolean {
  return (dependents[at] ?? []).some((child) => /^(?:compound|amod|nmod)/.test(page.tokens[child]?.relation ?? ''));
}

/** With what says whose they are, without clauses that tell more. */
function phraseOf(page: Page, dependents: readonly (readonly number[])[], row: TokenRange | null, at: number): TokenRange {
  const own = subtreeRange(dependents, at, (child) =>
    /^(?:acl|appos|conj|cc|punct|case|mark|advmod)/.test(page.tokens[child]?.relation ?? ''),
  );
  const whole = { from: Math.min(own.from, row?.from ?? at), to: row ? at + 1 : own.to };
  for (let i = at + 1; i < whole.to; i++) if (endsGroup(page, i)) return { from: whole.from, to: i };
  return whole;
}

/** "officials from Peru, as well as Envoy Lee": who is named besides is no part of what the group is called. */
function endsGroup(page: Page, at: number): boolean {
  if (page.word(at) === ',') return endsGroup(page, at + 1) || namesSomebody(page, at + 1);
  return /^(?:as well as|together with|along with|including)\b/.test(page.words({ from: at, to: at + 3 }).toLowerCase());
}

/** ", Foreign Minister Lee": a person's name, with or without a title before it; "the ministers of Peru, Foreign Affairs" has none. */
function namesSomebody(page: Page, at: number): boolean {
  let to = /^(?:and|the)$/.test(page.lower(at)) ? at + 1 : at;
  for (let step = 0; step < 8 && !page.inPerson(to) && page.isCapital(to); step++) to++;
  return page.inPerson(to);
}

function countryIn(hits: readonly TableHit[], phrase: TokenRange): string | null {
  const inside = hits.filter((hit) => phrase.from <= hit.from && hit.to <= phrase.to);
  return inside.map(({ named }) => countryOf(named)).find((code) => code !== null) ?? null;
}

function newGroup(page: Page, hits: readonly TableHit[], phrase: TokenRange): Draft {
  return newDraft('group', page.words(phrase).replace(/^(?:the|a|an|some|several|many) /i, ''), {
    country: countryIn(hits, phrase) ?? antecedents(page, hits, phrase),
    mentions: [{ ...phrase, form: 'nominal' }],
    confidence: 0.65,
    by: 'actors/unnamed-group',
  });
}

/** "Kenya, whose leaders have called": of the country that "whose" takes up. */
function antecedents(page: Page, hits: readonly TableHit[], { from }: TokenRange): string | null {
  if (page.lower(from) !== 'whose') return null;
  const end = page.word(from - 1) === ',' ? from - 1 : from;
  const named = hits.find((hit) => hit.to === end)?.named;
  return named ? countryOf(named) : null;
}
