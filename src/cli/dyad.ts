import { Command } from 'commander';
import { type DyadYear, dyadYears } from '../store/index.ts';
import { recordOption, withRecord } from './open-record.ts';
import { type RowFormat, rowFormatOption, writeRows } from './rows.ts';

const EXAMPLES = `
Examples:
  chancery dyad CHN RUS
  chancery dyad USA UKR --record talks.db --format csv
`;

export function dyadCommand(): Command {
  return new Command('dyad')
    .description('What two states did towards each other, by year: events that happened, counted by kind.')
    .argument('<state>', 'ISO 3166-1 alpha-3 code')
    .argument('<other state>', 'ISO 3166-1 alpha-3 code')
    .addOption(recordOption())
    .addOption(rowFormatOption())
    .addHelpText('after', EXAMPLES)
    .action(run);
}

function run(a: string, b: string, { record: path, format }: { readonly record: string; readonly format: RowFormat }): Promise<void> {
  return withRecord(path, (record) => writeRows(dyadYears(record, [a.toUpperCase(), b.toUpperCase()]), format, tellYear));
}

function tellYear(row: DyadYear): string {
  const counts = [
    ['verbal cooperation', row.verbal_cooperation],
    ['material cooperation', row.material_cooperation],
    ['verbal conflict', row.verbal_conflict],
    ['material conflict', row.material_conflict],
  ] as const;
  const told = counts.filter(([, count]) => count > 0).map(([name, count]) => `${count} ${name}`);
  return `${row.year}  ${row.source} → ${row.target}  ${row.events} events: ${told.join(', ')}; mean intensity ${row.intensity.toFixed(1)}\n`;
}
