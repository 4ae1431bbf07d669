import type { TokenRange } from '../../../domain/index.ts';
import type { Page } from './page.ts';
import { countryOf, isCountry, type TableHit } from './table-hits.ts';

/** Whoever does so to two sides is neither of them. */
const URGES =
  /^(?:urge|press|push|pressure|call|ask|appeal|tell|warn|bring|get|help|encourage|want|lead|persuade|exhort|remind|blame|condemn|criticize|criticise|accuse|force|allow)$/;
/** How far back the two are named, in sentences. */
const REACH = 1;

/**
 * The codes of the two between whom there is what a text speaks of, where somebody urges "both sides" to something: a third one's
 * quarrel, and not the two who are most in view.
 *
 * Takes: "Lee spoke of the Kenyan-Peruvian conflict and urged both sides to talk", "the war between Kenya and Peru. He called on the parties …"
 * Not: "They discussed the war between Kenya and Peru, and both sides agreed to trade more"
 */
export function sidesUrged(page: Page, hits: readonly TableHit[], phrase: TokenRange): readonly [string, string] | null {
  const { relation, head } = page.tokens[phrase.to - 1] ?? { relation: '', head: -1 };
  if (!URGES.test(page.tokens[head]?.lemma ?? '') || !/^(?:i?obj|obl)$/.test(relation)) return null;
  const near = hits.filter((hit) => hit.to <= phrase.from && page.sentenceOf(phrase.from) - page.sentenceOf(hit.from) <= REACH);
  for (let i = near.length - 1; i > 0; i--) {
    const [first, second] = [near[i - 1] as TableHit, near[i] as TableHit];
    const codes = [countryOf(first.named), countryOf(second.named)];
    if (codes[0] && codes[1] && codes[0] !== codes[1] && arePaired(page, first, second)) return [codes[0], codes[1]];
  }
  return null;
}

/** "the Kenyan-Peruvian conflict", "between Kenya and Peru". */
function arePaired(page: Page, first: TableHit, second: TableHit): boolean {
  const between = page.words({ from: first.to, to: second.from }).toLowerCase();
  if (/^[-–]$/.test(between)) return isCountry(first.named) && isCountry(second.named);
  const before = page.lower(first.from - 1) === 'the' ? first.from - 2 : first.from - 1;
  return /^and(?: the)?$/.test(between) && page.lower(before) === 'between';
}
