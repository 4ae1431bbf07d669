import { Command, Option } from 'commander';
import { allReadings, dyadYears, findEvents } from '../store/index.ts';
import { recordOption, withRecord } from './open-record.ts';
import { writeRows } from './rows.ts';

const FORMATS = {
  csv: 'events, a row each',
  jsonl: 'readings, as `chancery read --format json` prints them',
  'dyad-year': 'CSV of directed dyad-years',
} as const;

const EXAMPLES = `
Formats:
${Object.entries(FORMATS)
  .map(([name, what]) => `  ${name.padEnd(11)}${what}`)
  .join('\n')}

Examples:
  chancery export --format csv --record talks.db > events.csv
  chancery export --format dyad-year > panel.csv
`;

interface Options {
  readonly record: string;
  readonly format: keyof typeof FORMATS;
}

export function exportCommand(): Command {
  return new Command('export')
    .description('Write a whole record for other programs.')
    .addOption(recordOption())
    .addOption(new Option('-f, --format <format>', 'the layout').choices(Object.keys(FORMATS)).makeOptionMandatory())
    .addHelpText('after', EXAMPLES)
    .action(run);
}

function run({ record: path, format }: Options): Promise<void> {
  return withRecord(path, (record) => {
    switch (format) {
      case 'csv':
        return writeRows(findEvents(record, {}), 'csv', String);
      case 'jsonl':
        return writeRows(allReadings(record), 'json', String);
      case 'dyad-year':
        return writeRows(dyadYears(record), 'csv', String);
    }
  });
}
