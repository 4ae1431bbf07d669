import type { Undertaking } from '../../record/index.ts';
import type { Shelf } from '../shelf.ts';
import { fitsUndertaking, type UndertakingFilter } from './read-undertakings.ts';

/** `party`: with commas between. Those told last come first. */
export async function listUndertakings(
  shelf: Shelf,
  { party, ...filter }: Omit<UndertakingFilter, 'parties'> & { readonly party?: string },
): Promise<Undertaking[]> {
  const parties = (party ?? '').split(',').flatMap((part) => part.trim() || []);
  const found = (await shelf.undertakings()).filter((one) => fitsUndertaking(one, { ...filter, parties }));
  return found.toSorted((a, b) => lastTold(b).localeCompare(lastTold(a)) || a.id - b.id);
}

function lastTold({ accounts }: Undertaking): string {
  return accounts.findLast(({ published }) => published !== null)?.published ?? '';
}
