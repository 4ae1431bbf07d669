import type { TokenRange } from '../../../domain/index.ts';
import { findNamed, isActorWord, titleWord } from '../../../tables/index.ts';
import { isAccordName } from '../actors/accord-names.ts';
import type { Page } from '../actors/page.ts';
import { isPlace } from '../actors/place.ts';

/** Whose name stands before one of these says where it is: "a Dallas clinic", "the Syria border". */
const SITES =
  /^(?:airport|area|avenue|bank|base|beach|border|bridge|building|camp|capital|church|city|clinic|coast|coastline|court|intersection|county|district|front|frontline|headquarters|hospital|hotel|house|island|islands|market|mosque|neighborhood|neighbourhood|office|park|peninsula|plant|port|prison|province|region|residence|restaurant|river|road|school|shore|square|station|store|street|streets|suburb|theater|theatre|town|university|venue|village|waters)$/;

/** The model's probability that a name means people, from which it decides where the syntax leaves it open; chosen on geowebnews-dev. */
const LITERAL_SUBJECT = 0.5;
const FIGURATIVE = 0.8;
const LITERAL = 0.2;

/**
 * Does a place name that names no actor mean the place itself? Shared with the actors stage is `isPlace`; names that it made
 * mentions of are never asked about. `figurative`: for each token the model's probability that it means people. A name that acts, owns a policy or qualifies an office means people.
 */
export function meansPlace(page: Page, range: TokenRange, figurative: readonly number[]): boolean {
  if (findNamed(page.words(range))?.kind !== 'state' && isAccordName(page, range)) return false;
  const p = figurative[headOf(page, range)] ?? 0.5;
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
  if (/^nsubj/.test(token.relation)) return outer.upos !== 'VERB' || p < LITERAL_SUBJECT;
  if (p > FIGURATIVE) return false;
  return p < LITERAL || !(/^(?:obl:agent)/.test(token.relation) || /^(?:between|with|against)$/.test(page.lower(range.from - 1)));
}

/** "LIMA (AP) —", "Oslo – Rain fell", "MANILA, Philippines –". */
function isDateline(page: Page, { from, to }: TokenRange): boolean {
  const opens = page.beginsSentence(from) || /^\p{Lu}{3,}$/u.test(page.word(from));
  const city = page.word(from - 1) === ',' && page.beginsSentence(from - 2);
  return (opens || city) && /^(?:[(,:/]|[-–—]+)$/.test(page.word(to));
}

function headOf(page: Page, { from, to }: TokenRange): number {
  for (let at = from; at < to; at++) {
    const head = page.tokens[at]?.head ?? -1;
    if (head < from || head >= to) return at;
  }
  return to - 1;
}
