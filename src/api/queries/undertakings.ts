import type { Undertaking } from '../../record/index.ts';
import { countStandings, type PromiseFilter, promiseOf } from '../../store/index.ts';
import { NotThere } from '../problem.ts';
import { STANDINGS } from '../questions.ts';
import type { Shelf } from '../shelf.ts';
import { splitNames } from '../split-names.ts';

/** As a form and an address ask: parties with commas between. */
export type PartyFilter = Omit<PromiseFilter, 'parties'> & { readonly party?: string };

export function toPromiseFilter({ party, ...filter }: PartyFilter): PromiseFilter {
  return { ...filter, parties: splitNames(party) };
}

/** How many of those that are asked for stand how, whatever standing is asked for; in the order in which promises live. */
export async function standingsOf({ record }: Shelf, { standing: _, ...filter }: PartyFilter): Promise<[string, number][]> {
  const found = await countStandings(record, toPromiseFilter(filter));
  return STANDINGS.flatMap((standing): [string, number][] => (found.has(standing) ? [[standing, found.get(standing) ?? 0]] : []));
}

/** Throws NotThere. */
export async function findPromise({ record }: Shelf, asked: string): Promise<Undertaking> {
  const found = /^\d{1,9}$/.test(asked) ? await promiseOf(record, Number(asked)) : undefined;
  if (!found) throw new NotThere(`The record has no promise ${asked}.`);
  return found;
}
