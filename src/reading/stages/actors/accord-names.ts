import type { TokenRange } from '../../../domain/index.ts';
import { isActorWord } from '../../../tables/index.ts';
import type { Page } from './page.ts';

/**
 * Does a town only name what was agreed there: "the Paris Agreement", "the Minsk accords", "the Normandy format"? Nobody there acts, and nothing
 * is there now. "The Lima-Oslo agreement" is one between the two.
 */
export function isAccordName(page: Page, { from, to }: TokenRange): boolean {
  if (page.sentenceOf(to) !== page.sentenceOf(from) || /^[-–—/]$/.test(page.word(from - 1)) || /[-–—/]/.test(page.words({ from, to })))
    return false;
  // "the Helsinki Final Act"
  let at = to;
  while (at < to + 2 && page.isCapital(at) && !isActorWord('accordNouns', page.word(at))) at++;
  return isActorWord('accordNouns', page.word(at));
}
