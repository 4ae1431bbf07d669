import type { Name, TokenRange } from '../../../domain/index.ts';
import { countryOfPerson, personByName } from '../../../tables/index.ts';
import type { Page } from './page.ts';

/** A government named after who leads it. */
export interface Administration {
  /** The leader's name as the model marked it. */
  readonly name: Name;
  /** With its article and noun: "the Biden-Harris Administration". */
  readonly mention: TokenRange;
  readonly country: string;
}

/** "the Lee-Ek Administration": the government of the country whose leader that is on the day; none where nobody is known. */
export function findAdministrations(page: Page, names: readonly Name[], day: string | null): Administration[] {
  return names.flatMap((name) => {
    if (name.type !== 'PERSON' || page.lower(name.to) !== 'administration') return [];
    const leader = page.words({ from: name.from, to: endOfFirst(page, name) });
    const known = personByName({ name: leader, day, countries: new Set(), country: null, titles: [['president']] });
    const country = known && countryOfPerson(known, day);
    if (!country) return [];
    const from = page.lower(name.from - 1) === 'the' ? name.from - 1 : name.from;
    return [{ name, mention: { from, to: name.to + 1 }, country }];
  });
}

function endOfFirst(page: Page, { from, to }: TokenRange): number {
  for (let at = from; at < to; at++) if (page.word(at) === '-') return at;
  return to;
}
