import type { Analysis } from '../../../domain/index.ts';
import { findQuotations } from '../../../text/quotations.ts';
import type { Draft } from './draft.ts';
import type { Page } from './page.ts';
import { addNominal } from './states.ts';

/** "Our country", "our state" in the words of an office that publishes the text, outside quotation marks: the state whose office it is. */
export function addOwnCountry(page: Page, { article, paragraphs }: Analysis, states: Draft[], home: string | null): void {
  if (home === null) return;
  const quotations = findQuotations(article.text, paragraphs);
  for (let at = 1; at < page.tokens.length; at++) {
    if (!/^(?:country|state|nation|homeland)$/.test(page.lower(at)) || page.lower(at - 1) !== 'our') continue;
    const start = page.tokens[at]?.span.start ?? 0;
    if (quotations.some(({ whole }) => whole.start <= start && start < whole.end)) continue;
    addNominal(states, home, { from: at - 1, to: at + 1 });
  }
}
