import { type CommitmentAccount, gatherUndertakings, type Undertaking } from '../../record/index.ts';
import { type CommitmentTableRow, commitmentPages, type PromiseFilter, type Record } from '../../store/index.ts';

/** What was promised as the record stood just before a moment (ISO 8601), worked out anew; those told last first. */
export async function pastUndertakings(record: Record, asOf: string, filter: PromiseFilter): Promise<Undertaking[]> {
  const accounts: CommitmentAccount[] = [];
  for await (const page of commitmentPages(record, asOf)) accounts.push(...page.map(toAccount));
  const found = gatherUndertakings(accounts).filter((one) => fits(one, filter));
  return found.toSorted((a, b) => (lastTold(a) === lastTold(b) ? a.id - b.id : lastTold(a) < lastTold(b) ? 1 : -1));
}

function toAccount(row: CommitmentTableRow): CommitmentAccount {
  const text = (cell: CommitmentTableRow[keyof CommitmentTableRow]): string | null => (cell === null ? null : String(cell));
  return {
    document: String(row.document),
    commitment: String(row.commitment),
    published: text(row.published),
    form: String(row.form),
    standing: String(row.standing),
    committed: text(row.committed),
    parties: text(row.parties),
    party_countries: text(row.party_countries),
    words: String(row.words),
    confidence: Number(row.confidence),
  };
}

function fits({ countries, parties, accounts, standing, since }: Undertaking, asked: PromiseFilter): boolean {
  const named = (one: string): boolean =>
    countries.includes(one.toUpperCase()) || parties.some((party) => party.toLowerCase().includes(one.toLowerCase()));
  const words = asked.words?.toLowerCase();
  return (
    (asked.parties ?? []).every(named) &&
    (asked.standing === undefined || standing === asked.standing) &&
    (words === undefined || accounts.some((account) => account.words.toLowerCase().includes(words))) &&
    (asked.since === undefined || accounts.some(({ published }) => published !== null && published >= (asked.since as string))) &&
    (asked.until === undefined || (since !== null && since <= asked.until))
  );
}

/** YYYY-MM-DD; empty where no account has a date. */
function lastTold({ accounts }: Undertaking): string {
  return accounts.findLast(({ published }) => published !== null)?.published ?? '';
}
