import type { Analysis, Name, Place } from '../../../domain/index.ts';
import { tokensIn } from '../../../language/align.ts';
import { ethnicWords } from '../../../tables/index.ts';
import { Page } from '../actors/page.ts';
import { findTableHits } from '../actors/table-hits.ts';

/** The states that words name as countries, peoples, capitals or places in them, whether or not they act there. */
export class Countries {
  readonly #at: ReadonlyMap<number, string>;

  constructor(analysis: Analysis, names: readonly Name[], places: readonly Place[]) {
    const at = new Map<number, string>();
    const persons = names.filter(({ type }) => type === 'PERSON');
    const page = new Page(analysis, names, persons);
    analysis.tokens.forEach((_, token) => {
      const state = page.inPerson(token) ? undefined : ethnicWords().stateOf.get(page.word(token));
      if (state) at.set(token, state);
    });
    for (const { from, to, named } of findTableHits(page))
      if (named.kind !== 'organisation') for (let token = from; token < to; token++) at.set(token, named.state.iso3);
    const spans = analysis.tokens.map(({ span }) => span);
    for (const { country, span } of places) {
      const [from, to] = tokensIn(spans, span);
      if (country !== null) for (let token = from; token < to; token++) if (!at.has(token)) at.set(token, country);
    }
    this.#at = at;
  }

  /** ISO 3166-1 alpha-3, or null. */
  at(token: number): string | null {
    return this.#at.get(token) ?? null;
  }
}
