import { Command, Option } from 'commander';
import { pastUndertakings, STANDINGS } from '../api/index.ts';
import type { CommitmentAccount, Undertaking } from '../record/index.ts';
import { findPromises, findTellings, type Record } from '../store/index.ts';
import { asOfOption, recordOption, withRecord } from './open-record.ts';
import { takeDate } from './options.ts';
import { type RowFormat, rowFormatOption, writeRows } from './rows.ts';

const EXAMPLES = `
Examples:
  chancery commitments --party CHN --party RUS
  chancery commitments --standing broken --since 2023-01-01 --format csv > broken.csv
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
    .option('--standing <standing>', `as told last: ${STANDINGS.join(', ')}`)
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

function run({ record: path, party, asOf, format, ...filter }: Asked): Promise<void> {
  return withRecord(path, async (record) => {
    const asked = { ...filter, parties: party ?? [] };
    const chosen = asOf === undefined ? findPromises(record, asked) : await pastUndertakings(record, asOf, asked);
    if (format === 'csv') await writeRows(toRows(record, chosen), 'csv', () => '');
    else await writeRows(wholePromises(record, chosen), format, tell);
  });
}

type Promises = AsyncIterable<Undertaking> | Iterable<Undertaking>;

/** A row an account, with the number of the commitment that it tells of. */
async function* toRows(record: Record, promises: Promises) {
  for await (const promise of promises) {
    const { id, countries, since } = promise;
    for await (const account of findTellings(record, promise)) yield { promise: id, countries: countries.join('; '), since, ...account };
  }
}

async function* wholePromises(record: Record, promises: Promises): AsyncGenerator<Undertaking> {
  for await (const promise of promises) {
    const accounts: CommitmentAccount[] = [];
    for await (const account of findTellings(record, promise)) accounts.push(account);
    yield { ...promise, accounts };
  }
}

function tell({ countries, form, standing, since, words, accounts }: Undertaking): string {
  const who = countries.length > 0 ? countries.join(', ') : 'parties not named';
  const history = accounts.map(({ published, standing, document }) => `    ${published ?? '(no date) '}  ${standing}  ${document}\n`);
  return `${since ?? '(no date) '}  ${who}  ${form}, ${standing}\n    ${words.replace(/\s+/g, ' ')}\n${history.join('')}`;
}
