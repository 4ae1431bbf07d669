import type { Undertaking } from '../../record/index.ts';
import type { Shelf } from '../shelf.ts';
import { splitNames } from '../split-names.ts';
import { fitsUndertaking, type UndertakingFilter } from './read-undertakings.ts';

/** `party`: with commas between. */
export type PartyFilter = Omit<UndertakingFilter, 'parties'> & { readonly party?: string };

/** Those told last come first. */
export async function listUndertakings(shelf: Shelf, { party, ...filter }: PartyFilter): Promise<Undertaking[]> {
  const parties = splitNames(party);
  const found = (await shelf.undertakings()).filter((one) => fitsUndertaking(one, { ...filter, parties }));
  return found.toSorted((a, b) => lastTold(b).localeCompare(lastTold(a)) || a.id - b.id);
}

/** YYYY-MM-DD; empty where no account has a date. */
export function lastTold({ accounts }: Undertaking): string {
  return accounts.findLast(({ published }) => published !== null)?.published ?? '';
}
