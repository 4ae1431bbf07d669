import { Command, InvalidArgumentError, Option } from 'commander';
import { type ChronologyFormat, printChronology } from '../export/index.ts';
import { type Happening, writeChronology } from '../record/index.ts';
import { findEvents } from '../store/index.ts';
import { recordOption, withRecord } from './open-record.ts';
import { writeOut } from './write-out.ts';

const EXAMPLES = `
Examples:
  chancery chronology CHN RUS --from 2023-01 --to 2023-04 > china-russia.md
  chancery chronology USA UKR --record talks.db --from 2022-02 --format html > usa-ukraine.html
`;

interface Asked {
  readonly record: string;
  readonly from?: string;
  readonly to?: string;
  readonly format: ChronologyFormat;
}

export function chronologyCommand(): Command {
  return new Command('chronology')
    .description('What two states did towards each other, a dated line a happening in plain English, each with its sources.')
    .argument('<state>', 'ISO 3166-1 alpha-3 code')
    .argument('<other state>', 'ISO 3166-1 alpha-3 code')
    .addOption(recordOption())
    .option('--from <YYYY-MM>', 'from this month on; a day, YYYY-MM-DD, will do', takeStart)
    .option('--to <YYYY-MM>', 'to the end of this month', takeEnd)
    .addOption(new Option('-f, --format <format>', 'what to write').choices(['markdown', 'html', 'json']).default('markdown'))
    .addHelpText('after', EXAMPLES)
    .action(run);
}

function takeStart(value: string): string {
  if (!/^\d{4}-\d{2}(?:-\d{2})?$/.test(value)) throw new InvalidArgumentError('It takes a month, YYYY-MM, or a day.');
  return value.length === 7 ? `${value}-01` : value;
}

function takeEnd(value: string): string {
  return value.length === 7 && takeStart(value) ? `${value}-31` : takeStart(value);
}

function run(a: string, b: string, { record: path, from, to, format }: Asked): Promise<void> {
  const [one, other] = [a.toUpperCase(), b.toUpperCase()];
  const within = { ...(from === undefined ? {} : { since: from }), ...(to === undefined ? {} : { until: to }) };
  return withRecord(path, async (record) => {
    const found: Happening[] = [];
    for (const [actor, recipient] of [
      [one, other],
      [other, one],
    ] as const)
      for await (const event of findEvents(record, { actor, recipient, ...within })) found.push(event);
    await writeOut(printChronology(`${one} and ${other}`, writeChronology(found), format));
  });
}
