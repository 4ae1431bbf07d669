import { gatherUndertakings, type Undertaking } from '../../record/index.ts';
import { latestCommitments, type Record } from '../../store/index.ts';
import type { Shelf } from '../shelf.ts';
import { splitNames } from '../split-names.ts';
import { fitsUndertaking, type UndertakingFilter } from './read-undertakings.ts';

/** `party`: with commas between. */
export type PartyFilter = Omit<UndertakingFilter, 'parties'> & { readonly party?: string };

/** Those told last come first. */
export async function listUndertakings(shelf: Shelf, { party, ...filter }: PartyFilter): Promise<Undertaking[]> {
  const parties = splitNames(party);
  const found = (await shelf.undertakings()).filter((one) => fitsUndertaking(one, { ...filter, parties }));
  return lastToldFirst(found);
}

/** Accounts that promises between two states are gathered from: the latest. */
const ACCOUNTS = 500;

/** What two states (ISO 3166-1 alpha-3) promised with each other lately. Those told last come first. */
export async function latestUndertakings(record: Record, one: string, other: string): Promise<Undertaking[]> {
  const gathered = gatherUndertakings(await latestCommitments(record, { one, other }, ACCOUNTS));
  return lastToldFirst(gathered.filter((each) => fitsUndertaking(each, { parties: [one, other] })));
}

function lastToldFirst(found: readonly Undertaking[]): Undertaking[] {
  return found.toSorted((a, b) => lastTold(b).localeCompare(lastTold(a)) || a.id - b.id);
}

/** YYYY-MM-DD; empty where no account has a date. */
export function lastTold({ accounts }: Undertaking): string {
  return accounts.findLast(({ published }) => published !== null)?.published ?? '';
}
