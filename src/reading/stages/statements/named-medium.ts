import type { Actor, Analysis, TokenRange } from '../../../domain/index.ts';
import type { Mentions } from './mentions.ts';

const MEDIUM =
  /^(?:agency|broadcaster|channel|daily|journal|magazine|network|newspaper|newswire|outlet|paper|portal|publication|service|site|station|tabloid|weekly|website)$/;

/**
 * Whose name stands beside the word for a medium.
 *
 * Reads: "state news agency Xinhua" → Xinhua; "The Wall Street Journal newspaper" → Wall Street Journal
 * Leaves: "a website that quoted Xinhua" → nobody
 */
export function mediumNamed({ tokens }: Analysis, run: TokenRange, head: number, mentions: Mentions): Actor | null {
  if (!MEDIUM.test(tokens[head]?.lemma ?? '')) return null;
  for (let at = run.from; at < run.to; at++) {
    const actor = mentions.at(at)?.actor;
    if (actor?.sectors.includes('MED') && isBeside(tokens[at]?.relation ?? '', tokens[at]?.head === head)) return actor;
  }
  return null;
}

function isBeside(relation: string, own: boolean): boolean {
  return own && /^(?:appos|flat|compound|nmod:desc)$/.test(relation);
}
