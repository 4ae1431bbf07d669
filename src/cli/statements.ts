import { Command } from 'commander';
import { findStatements, type StatementFilter, type StatementRow } from '../store/index.ts';
import { recordOption, withRecord } from './open-record.ts';
import { takeDate } from './options.ts';
import { type RowFormat, rowFormatOption, writeRows } from './rows.ts';

const EXAMPLES = `
Examples:
  chancery statements --speaker Lavrov --words NATO
  chancery statements --speaker USA --addressee RUS --since 2022-01-01 --format csv
`;

export function statementsCommand(): Command {
  return new Command('statements')
    .description('Who said what to whom in a record, in order of publication.')
    .addOption(recordOption())
    .option('-s, --speaker <country or name>', 'who speaks: an ISO 3166-1 alpha-3 code, or part of a name')
    .option('-t, --addressee <country or name>', 'to whom')
    .option('-w, --words <words>', 'words that stand in it')
    .option('--since <YYYY-MM-DD>', 'published from this day on', takeDate)
    .option('--until <YYYY-MM-DD>', 'published up to this day', takeDate)
    .addOption(rowFormatOption())
    .addHelpText('after', EXAMPLES)
    .action(run);
}

function run({
  record: path,
  format,
  ...filter
}: StatementFilter & { readonly record: string; readonly format: RowFormat }): Promise<void> {
  return withRecord(path, (record) => writeRows(findStatements(record, filter), format, tellStatement));
}

function tellStatement({ published, speaker, addressee, cue, words, document }: StatementRow): string {
  const who = addressee === null ? (speaker ?? 'unnamed') : `${speaker ?? 'unnamed'} → ${addressee}`;
  return `${published ?? '          '}  ${who}${cue === null ? '' : ` (${cue})`}\n    ${words.replace(/\s+/g, ' ')}\n    ${document}\n`;
}
