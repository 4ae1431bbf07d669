import type { Actor } from '../../../domain/index.ts';

/** What a name that goes on with "of", "on" or "for" is the name of stands before these. */
const GOES_ON = /\s(?:of|on|for|against)\s.*$/i;
const TEXT = /(?:^|\s)(?:resolution|treaty|convention|charter|protocol|agreement|accords?|law|act|constitution|statute)(?:\s[\d/()]+)?$/i;
const PARTY = /\b(?:national|constitutional|party|republican|democratic)\s+convention$/i;

/**
 * Is a name that of a law or an agreement, which nobody can be taken to speak by?
 *
 * Reads: "UNSCR 2254", "Resolution 1701", "the UN Charter", "the Vienna Convention on Diplomatic Relations"
 * Leaves: "the Law Society of Kenya", "the North Atlantic Treaty Organization", "the Republican National Convention"
 */
export function isLawText({ kind, name }: Pick<Actor, 'kind' | 'name'>): boolean {
  if (kind === 'person' || kind === 'state') return false;
  const own = name.replace(GOES_ON, '');
  return /^UNSCR\b/.test(own) || (TEXT.test(own) && !PARTY.test(own));
}
