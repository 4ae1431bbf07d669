import type { Actor, Analysis, Name } from '../../../domain/index.ts';
import { Page } from '../actors/page.ts';
import { findTableHits } from '../actors/table-hits.ts';

/** The states that words name as countries, peoples or capitals, whether or not they act there. */
export class Countries {
  readonly #at: ReadonlyMap<number, string>;

  constructor(analysis: Analysis, names: readonly Name[], actors: readonly Actor[]) {
    const at = new Map<number, string>();
    const persons = names.filter(({ type }) => type === 'PERSON');
    for (const { from, to, named } of findTableHits(new Page(analysis, names, persons)))
      if (named.kind !== 'organisation') for (let token = from; token < to; token++) at.set(token, named.state.iso3);
    void actors;
    this.#at = at;
  }

  /** ISO 3166-1 alpha-3, or null. */
  at(token: number): string | null {
    return this.#at.get(token) ?? null;
  }
}
