import { Command } from 'commander';
import { type AuditRow, findDeeds } from '../store/index.ts';
import { recordOption, withRecord } from './open-record.ts';
import { takeWhole } from './options.ts';
import { type RowFormat, rowFormatOption, writeRows } from './rows.ts';

const EXAMPLES = `
Examples:
  chancery audit --record talks.db               the latest hundred
  chancery audit --act wrong-token --limit 20    who tried to come in
  chancery audit --person Ada --format csv > ada.csv
`;

interface Options {
  readonly record: string;
  readonly format: RowFormat;
  readonly person?: string;
  readonly act?: string;
  readonly limit: number;
}

export function auditCommand(): Command {
  return new Command('audit')
    .description('Who signed in, who was refused, and who changed what; the latest first.')
    .addOption(recordOption())
    .option('--person <name>', 'what this user did')
    .option('--act <act>', 'sign-in, sign-out, wrong-token, locked-out, refused, changed, …')
    .option('--limit <number>', 'at most so many', takeWhole, 100)
    .addOption(rowFormatOption())
    .addHelpText('after', EXAMPLES)
    .action(({ record: path, format, ...filter }: Options) =>
      withRecord(path, async (record) => writeRows(await findDeeds(record, filter), format, tellDeed)),
    );
}

function tellDeed({ at, person, address, act, about }: AuditRow): string {
  return `${at}\t${act}\t${person ?? ''}\t${address ?? ''}\t${about ?? ''}\n`;
}
