import type { TokenRange } from '../../../domain/index.ts';
import type { Draft } from './draft.ts';
import { isTitled } from './group-phrases.ts';
import type { Page } from './page.ts';

export type Rank = 'heads' | 'foreign' | 'defense' | 'ministers' | 'titled';

/** Which office those of a group hold: "the two heads of state", "both foreign ministers"; titled: the one that the phrase names; null where any may be meant. */
export function rankOf(page: Page, phrase: TokenRange): Rank | null {
  if (isTitled(page, phrase)) return 'titled';
  const words = page.words(phrase).toLowerCase();
  if (/\b(?:heads of (?:state|government)|presidents|premiers|chancellors)\b/.test(words)) return 'heads';
  if (/\bforeign ministers\b/.test(words)) return 'foreign';
  if (/\bdefen[cs]e (?:ministers|chiefs|secretaries)\b/.test(words)) return 'defense';
  return /\bministers\b/.test(words) ? 'ministers' : null;
}

const OFFICE: Readonly<Record<Exclude<Rank, 'titled'>, RegExp>> = {
  heads: /\b(?:president|premier|chancellor|king|queen|emperor|emir|amir|sultan|monarch|prime minister|supreme leader)\b/,
  foreign: /\bforeign\b|\bexternal affairs\b|\bsecretary state\b/,
  defense: /\bdefense\b/,
  ministers: /\b(?:minister|secretary)\b/,
};

export function holdsRank(person: Draft, rank: Exclude<Rank, 'titled'>): boolean {
  return person.offices.some(
    ({ words }) =>
      OFFICE[rank].test(words.join(' ')) &&
      !/\b(?:vice|deputy|former|aide|assistant|advis[eo]r|envoy|representative|spokes\w+)\b/.test(words.join(' ')),
  );
}
