import type { TokenRange } from '../../../domain/index.ts';
import { isActorWord, titleWord } from '../../../tables/index.ts';
import type { Page } from '../actors/page.ts';
import { isPlace } from '../actors/place.ts';

/** Whose name stands before one of these says where it is: "a Dallas clinic", "the Syria border". */
const SITES =
  /^(?:airport|area|avenue|bank|base|beach|border|bridge|building|camp|capital|church|city|clinic|coast|coastline|court|intersection|county|district|front|frontline|headquarters|hospital|hotel|house|island|islands|market|mosque|neighborhood|neighbourhood|office|park|peninsula|plant|port|prison|province|region|residence|restaurant|river|road|school|shore|square|station|store|street|streets|suburb|theater|theatre|town|university|venue|village|waters)$/;

/**
 * Does a place name that names no actor mean the place itself? Shared with the actors stage is `isPlace`; names that it made
 * mentions of are never asked about. A name that acts, owns a policy or qualifies an office means people.
 */
export function meansPlace(page: Page, range: TokenRange): boolean {
  if (isPlace(page, range)) return true;
  if (isDateline(page, range)) return true;
  const head = headOf(page, range);
  const token = page.tokens[head];
  const outer = token && page.tokens[token.head];
  if (!token || !outer) return true;
  if (page.isPossessive(range.to)) {
    for (let at = range.to + 1; at < range.to + 4; at++) if (isActorWord('governmentNouns', page.word(at))) return false;
    return true;
  }
  if (/^(?:compound|amod|nmod:desc)/.test(token.relation) && token.head >= range.to) return SITES.test(page.lower(token.head));
  if (/^nmod/.test(token.relation) && page.lower(range.from - 1) === 'of' && titleWord(outer.text)?.parts.has('office')) return false;
  if (/^nsubj/.test(token.relation)) return outer.upos !== 'VERB';
  return !(/^(?:obl:agent)/.test(token.relation) || /^(?:between|with|against)$/.test(page.lower(range.from - 1)));
}

/** "LIMA (AP) —", "Oslo – Rain fell". */
function isDateline(page: Page, { from, to }: TokenRange): boolean {
  const opens = page.beginsSentence(from) || /^\p{Lu}{3,}$/u.test(page.word(from));
  return opens && /^(?:[(,:/]|[-–—]+)$/.test(page.word(to));
}

function headOf(page: Page, { from, to }: TokenRange): number {
  for (let at = from; at < to; at++) {
    const head = page.tokens[at]?.head ?? -1;
    if (head < from || head >= to) return at;
  }
  return to - 1;
}
