import { Command, Option } from 'commander';
import { fitsUndertaking, readUndertakings, STANDINGS } from '../api/index.ts';
import type { Undertaking } from '../record/index.ts';
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

function run(asked: Asked): Promise<void> {
  return withRecord(asked.record, async (record) => {
    const filter = { ...asked, parties: asked.party ?? [] };
    const chosen = (await readUndertakings(record, asked.asOf)).filter((one) => fitsUndertaking(one, filter));
    if (asked.format === 'csv') await writeRows(chosen.flatMap(toRows), 'csv', () => '');
    else await writeRows(chosen, asked.format, tell);
  });
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
