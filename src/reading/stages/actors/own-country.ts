import type { Analysis } from '../../../domain/index.ts';
import { stateByCode } from '../../../tables/index.ts';
import { findQuotations } from '../../../text/quotations.ts';
import type { Draft } from './draft.ts';
import type { Page } from './page.ts';
import { newStateDraft } from './states.ts';

/** "Our country", "our state" in the words of an office that publishes the text, outside quotation marks: the state whose office it is. */
export function addOwnCountry(page: Page, { article, paragraphs }: Analysis, states: Draft[], home: string | null): void {
  const state = home === null ? undefined : stateByCode(home);
  if (!state) return;
  const quotations = findQuotations(article.text, paragraphs);
  for (let at = 1; at < page.tokens.length; at++) {
    if (!/^(?:country|state|nation|homeland)$/.test(page.lower(at)) || page.lower(at - 1) !== 'our') continue;
    const start = page.tokens[at]?.span.start ?? 0;
    if (quotations.some(({ whole }) => whole.start <= start && start < whole.end)) continue;
    let draft = states.find(({ country }) => country === home);
    if (!draft) {
      draft = newStateDraft(state);
      states.push(draft);
    }
    draft.mentions.push({ from: at - 1, to: at + 1, form: 'nominal' });
    draft.mentions.sort((a, b) => a.from - b.from);
  }
}
