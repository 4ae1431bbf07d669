import type { TokenRange } from '../../../domain/index.ts';
import type { Page } from './page.ts';

/** Words for a house that stand before the name of somebody after whom it is called. */
const BEFORE =
  /^(?:Foundation|Fundaci[oó]n|Funda[cç][aã]o|Fondation|Fondazione|Stiftung|Instituto|Institut|Centro|Universidad|Universidade|Universit[eéà])$/;
/** The same behind the name. */
const BEHIND = /^(?:Foundation|Stiftung|Institute|University|Center|Centre|Library|Airport|Prize)$/;

/** "Fundación Ida Holm", "the Ida Holm Foundation": the whole name of a house that is called after somebody; null where the name is a person's. */
export function namedAfter(page: Page, { from, to }: TokenRange): TokenRange | null {
  const first = BEFORE.test(page.word(from)) ? from : BEFORE.test(page.word(from - 1)) ? from - 1 : null;
  const inSentence = page.sentenceOf(to) === page.sentenceOf(from);
  const last = BEHIND.test(page.word(to - 1)) ? to : BEHIND.test(page.word(to)) && inSentence ? to + 1 : null;
  if (first !== null && page.sentenceOf(first) === page.sentenceOf(from)) return { from: first, to };
  return last !== null && last - from > 1 ? { from, to: last } : null;
}
