import { type CommitmentAccount, gatherUndertakings, type Undertaking } from '../../record/index.ts';
import { type CommitmentTableRow, commitmentPages, type Record } from '../../store/index.ts';

export interface UndertakingFilter {
  /** ISO 3166-1 alpha-3 codes or parts of names: all are parties. */
  readonly parties?: readonly string[];
  /** They stand in one of its accounts. */
  readonly words?: string;
  /** As told last. */
  readonly standing?: string;
  /** YYYY-MM-DD: told on this day or later. */
  readonly since?: string;
  /** First told up to this day. */
  readonly until?: string;
}

/** What was promised, each once with all that tell of it; `asOf` (ISO 8601): as the record stood just before. */
export async function readUndertakings(record: Record, asOf?: string): Promise<Undertaking[]> {
  const accounts: CommitmentAccount[] = [];
  for await (const page of commitmentPages(record, asOf)) accounts.push(...page.map(toAccount));
  return gatherUndertakings(accounts);
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

export function fitsUndertaking({ countries, parties, accounts, standing, since }: Undertaking, asked: UndertakingFilter): boolean {
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
