import type { Analysis } from '../../../domain/index.ts';
import { findQuotations } from '../../../text/quotations.ts';
import type { Draft } from './draft.ts';
import type { Page } from './page.ts';
import { addNominal } from './states.ts';

const COUNTRY = /^(?:country|state|nation|homeland)$/;

/** "Ek said that his country stands with Peru": the state whose office Ek holds, and no other. Gives back the states that nothing else named. */
export function addTheirCountries(page: Page, states: readonly Draft[], persons: readonly Draft[]): Draft[] {
  const ofPronoun = new Map(
    persons.flatMap((person) => person.mentions.flatMap(({ from, form }) => (form === 'pronoun' ? [[from, person]] : []))),
  );
  const added: Draft[] = [];
  for (let at = 1; at < page.tokens.length; at++) {
    if (!COUNTRY.test(page.lower(at)) || !/^(?:his|her)$/.test(page.lower(at - 1))) continue;
    const country = ofPronoun.get(at - 1)?.country;
    if (!country) continue;
    const phrase = { from: at - 1, to: at + 1 };
    for (const state of states)
      if (state.country !== country)
        state.mentions.splice(0, state.mentions.length, ...state.mentions.filter(({ from, to }) => from > at || to <= at));
    const known = states.find((state) => state.country === country);
    if (!known) addNominal(added, country, phrase);
    else if (!known.mentions.some(({ from, to }) => from <= at && at < to)) addNominal([known], country, phrase);
  }
  return added;
}

/** "Our country", "our state" in the words of an office that publishes the text, outside quotation marks: the state whose office it is. */
export function addOwnCountry(page: Page, { article, paragraphs }: Analysis, states: Draft[], home: string | null): void {
  if (home === null) return;
  const quotations = findQuotations(article.text, paragraphs);
  for (let at = 1; at < page.tokens.length; at++) {
    if (!COUNTRY.test(page.lower(at)) || page.lower(at - 1) !== 'our') continue;
    const start = page.tokens[at]?.span.start ?? 0;
    if (quotations.some(({ whole }) => whole.start <= start && start < whole.end)) continue;
    addNominal(states, home, { from: at - 1, to: at + 1 });
  }
}
