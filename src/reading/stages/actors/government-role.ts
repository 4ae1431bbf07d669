import type { TokenRange } from '../../../domain/index.ts';
import { isActorWord } from '../../../tables/index.ts';
import type { Page } from './page.ts';
import { isPlace } from './place.ts';

/**
 * Does the name of a seat of government stand for the government?
 *
 * Reads: "Moscow's position has not changed." → Russia [RUS]: Moscow
 * Reads: "Ties with Moscow are cold." → Russia [RUS]: Moscow
 * Leaves: "An envoy landed in Beijing on Monday."
 * Leaves: "TOKYO, April 3 - Rain fell."
 */
export function standsForGovernment(page: Page, range: TokenRange): boolean {
  if (isDateline(page, range) || isPlace(page, range) || isAddress(page, range)) return false;
  if (page.isPossessive(range.to)) {
    for (let at = range.to + 1; at < range.to + 4; at++) if (isActorWord('governmentNouns', page.word(at))) return true;
    return false;
  }
  if (isSubject(page, range)) return true;
  const before = page.lower(range.from - 1);
  if (/^(?:with|between|against|by)$/.test(before)) return true;
  return before === 'and' && /^(?:with|between)$/.test(page.lower(range.from - 3));
}

function isDateline(page: Page, { from, to }: TokenRange): boolean {
  return page.beginsSentence(from) && /^(?:[,(:/]|[-–—]+)$/.test(page.word(to));
}

/** "Moscow, Russia"; "Beijing time", "Tokyo Declaration". */
function isAddress(page: Page, { to }: TokenRange): boolean {
  return (
    (page.word(to) === ',' && page.isCapital(to + 1)) ||
    page.isCapital(to) ||
    /^(?:time|airport|region|area|suburb|summit|talks|agreements?|accords?|protocols?|process|format|platform|memorandum|package|conference)$/.test(
      page.lower(to),
    )
  );
}

const FINITE =
  /^(?:has|have|had|will|would|is|was|are|were|does|did|do|says|said|can|could|may|might|must|should|also|wants|agreed|agree)$/;

function isSubject(page: Page, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at++) {
    const relation = page.tokens[at]?.relation ?? '';
    if (relation.startsWith('nsubj')) return page.tokens[page.tokens[at]?.head ?? -1]?.upos !== 'PROPN';
    if (relation === 'conj') {
      const head = page.tokens[page.tokens[at]?.head ?? -1];
      if (head?.relation.startsWith('nsubj') && head.upos === 'PROPN') return true;
    }
  }
  return page.lower(from - 1) !== 'of' && FINITE.test(page.lower(to)) && page.tokens[from]?.head === -1;
}

/** "the Government of Kenya", "the [Government]": the state, or a common noun in capitals, and no organisation of its own. */
export function namesGovernment(words: string): boolean {
  return /^(?:the )?(?:governments?(?: of .*)?|administration|cabinet|state|republic|kingdom|authorities|office)$/i.test(words);
}
