import { Command, Option } from 'commander';
import { type CommitmentAccount, gatherUndertakings, type Undertaking } from '../record/index.ts';
import { type CommitmentTableRow, commitmentPages } from '../store/index.ts';
import { asOfOption, recordOption, withRecord } from './open-record.ts';
import { takeDate } from './options.ts';
import { type RowFormat, rowFormatOption, writeRows } from './rows.ts';

const EXAMPLES = `
Examples:
  chancery commitments --party CHN --party RUS
  chancery commitments --standing delayed --since 2023-01-01 --format csv > delayed.csv
  chancery commitments --words ceasefire --format json
`;

interface Asked {
  readonly record: string;
  readonly party?: readonly string[];
  readonly words?: string;
  readonly standing?: string;
  readonly since?: string;
  readonly until?: string;
  readonly asOf?: string;
  readonly format: RowFormat;
}

export function commitmentsCommand(): Command {
  return new Command('commitments')
    .description('Who has undertaken what with whom, since when, and by whose accounts: said again, it is one commitment with a history.')
    .addOption(recordOption())
    .addOption(new Option('-p, --party <country or name>', 'of these parties, all of them').argParser(collect))
    .option('-w, --words <words>', 'words that stand in it')
    .option('--standing <standing>', 'as told last: new, reaffirmed, in-progress, delayed, fulfilled, broken …')
    .option('--since <YYYY-MM-DD>', 'told on this day or later', takeDate)
    .option('--until <YYYY-MM-DD>', 'first told up to this day', takeDate)
    .addOption(asOfOption())
    .addOption(rowFormatOption())
    .addHelpText('after', EXAMPLES)
    .action(run);
}

function collect(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

function run(asked: Asked): Promise<void> {
  return withRecord(asked.record, async (record) => {
    const accounts: CommitmentAccount[] = [];
    for await (const page of commitmentPages(record, asked.asOf)) accounts.push(...page.map(toAccount));
    const chosen = gatherUndertakings(accounts).filter((one) => fits(one, asked));
    if (asked.format === 'csv') await writeRows(each(chosen.flatMap(toRows)), 'csv', () => '');
    else await writeRows(each(chosen), asked.format, tell);
  });
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

function fits({ countries, parties, accounts, standing, since }: Undertaking, asked: Asked): boolean {
  const named = (one: string): boolean =>
    countries.includes(one.toUpperCase()) || parties.some((party) => party.toLowerCase().includes(one.toLowerCase()));
  const words = asked.words?.toLowerCase();
  return (
    (asked.party ?? []).every(named) &&
    (asked.standing === undefined || standing === asked.standing) &&
    (words === undefined || accounts.some((account) => account.words.toLowerCase().includes(words))) &&
    (asked.since === undefined || accounts.some(({ published }) => published !== null && published >= (asked.since as string))) &&
    (asked.until === undefined || (since !== null && since <= asked.until))
  );
}

/** A row an account, with the number of the commitment that it tells of. */
function toRows({ id, countries, since, accounts }: Undertaking) {
  return accounts.map((account) => ({ promise: id, countries: countries.join('; '), since, ...account }));
}

function tell({ countries, form, standing, since, words, accounts }: Undertaking): string {
  const who = countries.length > 0 ? countries.join(', ') : 'parties not named';
  const history = accounts.map(({ published, standing, document }) => `    ${published ?? '(no date) '}  ${standing}  ${document}\n`);
  return `${since ?? '(no date) '}  ${who}  ${form}, ${standing}\n    ${words.replace(/\s+/g, ' ')}\n${history.join('')}`;
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}
