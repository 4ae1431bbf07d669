import type { TokenRange } from '../../../domain/index.ts';
import { isActorWord, nounSense, type State, stateByCode } from '../../../tables/index.ts';
import type { Administration } from './administrations.ts';
import { contains, type Draft, type DraftMention, newDraft, touches } from './draft.ts';
import { namesGovernment, standsForGovernment } from './government-role.ts';
import { isGovernmentOf } from './organisations.ts';
import type { Page } from './page.ts';
import { isPlace } from './place.ts';
import { governmentIn } from './seat.ts';
import type { TableHit } from './table-hits.ts';

/**
 * States by name, by demonym and by seat of government; `taken` are stretches that belong to other actors.
 *
 * Reads: "The Chinese side thanked Japan." → China [CHN]: The Chinese side; Japan [JPN]: Japan
 * Reads: "Beijing is ready to talk with the government of Peru." → China [CHN]: Beijing; Peru [PER]: the government of Peru
 * Reads: "The U.S.-Canada border is long." → United States [USA]: U.S.; Canada [CAN]: Canada
 * Leaves: "The two met in Japan after a visit to Kenya."
 */
export function findStates(page: Page, hits: readonly TableHit[], taken: readonly TokenRange[]): Draft[] {
  const known = new Map<string, Draft>();
  for (const hit of hits) {
    const { named } = hit;
    if (named.kind === 'organisation' || taken.some((other) => touches(other, hit)) || inLargerName(page, hit)) continue;
    const mention = stateMention(page, hit);
    if (!mention) continue;
    let draft = known.get(named.state.iso3);
    if (!draft) {
      draft = newStateDraft(named.state);
      known.set(named.state.iso3, draft);
    }
    draft.mentions.push(mention);
  }
  return [...known.values()];
}

export function newStateDraft(state: State): Draft {
  return newDraft('state', state.names[0] as string, { country: state.iso3, sectors: ['GOV'], confidence: 0.95, by: 'actors/state-table' });
}

/** The state of a code: one of the known, or a new one that is put among those `made`; undefined where the code is of none. */
export function stateAmong(known: readonly Draft[], made: Draft[], iso3: string): Draft | undefined {
  const found = [...known, ...made].find(({ kind, country }) => kind === 'state' && country === iso3);
  const state = found ? undefined : stateByCode(iso3);
  if (!state) return found;
  const draft = newStateDraft(state);
  made.push(draft);
  return draft;
}

/** Governments named after their leaders are their states. */
export function addAdministrations(states: Draft[], administrations: readonly Administration[]): void {
  for (const { country, mention } of administrations) addNominal(states, country, mention);
}

/** Takes a noun phrase for a state, one that is known or a new one. */
export function addNominal(states: Draft[], iso3: string, phrase: TokenRange): void {
  let draft = states.find(({ country }) => country === iso3);
  if (!draft) {
    const state = stateByCode(iso3);
    if (!state) return;
    draft = newStateDraft(state);
    states.push(draft);
  }
  draft.mentions.push({ ...phrase, form: 'nominal' });
  draft.mentions.sort((a, b) => a.from - b.from);
}

/** "China" in "Bank of China" names the bank. */
function inLargerName(page: Page, hit: TableHit): boolean {
  return page.names.some(
    (name) =>
      /^(?:ORG|FAC|PRODUCT|MISC)$/.test(name.type) &&
      contains(name, hit) &&
      !namesGovernment(page.words(name)) &&
      !isGovernmentOf(page, hit, name) &&
      lettered(page, { from: name.from, to: hit.from }, { from: hit.to, to: name.to }),
  );
}

function lettered(page: Page, ...ranges: readonly TokenRange[]): boolean {
  for (const { from, to } of ranges)
    for (let at = from; at < to; at++) if (/^\p{L}/u.test(page.word(at)) && !/^the$/i.test(page.word(at))) return true;
  return false;
}

function stateMention(page: Page, hit: TableHit): DraftMention | null {
  switch (hit.named.kind) {
    case 'state':
      return stateNoun(page, hit) ?? (isPlace(page, hit) ? null : { from: hit.from, to: hit.to, form: 'name' });
    case 'demonym':
      return stateNoun(page, hit) ?? people(page, hit);
    case 'capital':
      return governmentIn(page, hit) ?? (standsForGovernment(page, hit) ? { from: hit.from, to: hit.to, form: 'metonym' } : null);
    default:
      return null;
  }
}

/** After a bare name too: "the U.S. government". */
const GOVERNMENT = /^(?:government|side|authorities|administration|delegation|leadership)$/;

/** "the Chinese side", "Japan's government", "the government of Peru". */
function stateNoun(page: Page, { from, to, named }: TableHit): DraftMention | null {
  const next = page.isPossessive(to) ? to + 1 : to;
  if (
    (named.kind === 'demonym' || next > to || GOVERNMENT.test(page.lower(next))) &&
    isActorWord('stateNouns', page.word(next)) &&
    !/^(?:-|officials|people)$/.test(page.lower(next)) &&
    // "Kenyan and Peruvian diplomats" are of both.
    !(/^(?:and|,)$/.test(page.lower(from - 1)) && nounSense(page.tokens[next]?.lemma ?? '').has('person'))
  )
    return { from: withArticle(page, from), to: next + 1, form: 'nominal' };
  const of = page.lower(from - 1) === 'the' ? from - 2 : from - 1;
  if (page.lower(of) === 'of' && /^(?:governments?|authorities|leadership|people|state)$/.test(page.lower(of - 1)))
    return { from: withArticle(page, of - 1), to, form: 'nominal' };
  return null;
}

/** "the Chinese", with no noun after it that it belongs to. */
function people(page: Page, { from, to }: TableHit): DraftMention | null {
  if (page.lower(from - 1) !== 'the') return null;
  // "the French and German commitment": no people; but "the French and German governments".
  const governments = page.lower(to) === 'and' && isActorWord('stateNouns', page.word(to + 2));
  if (page.tokens[from]?.relation === 'amod' && !governments) return null;
  const upos = page.tokens[to]?.upos;
  const alone =
    upos === 'VERB' ||
    upos === 'AUX' ||
    upos === 'PUNCT' ||
    upos === undefined ||
    upos === 'ADP' ||
    /^(?:and|have|had|are|were|will)$/.test(page.lower(to));
  return alone && page.word(to) !== '-' ? { from: from - 1, to, form: 'nominal' } : null;
}

function withArticle(page: Page, from: number): number {
  return page.lower(from - 1) === 'the' ? from - 1 : from;
}
