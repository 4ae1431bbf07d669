import { Command, Option } from 'commander';
import { firstDay, type Journey, type Stop, stopToJson, stopToRow, toColtRows } from '../record/index.ts';
import { findJourneys, type Record } from '../store/index.ts';
import { nameOfCode } from '../tables/index.ts';
import { recordOption, withRecord } from './open-record.ts';
import { takeDate } from './options.ts';
import { writeRows } from './rows.ts';

const EXAMPLES = `
Examples:
  chancery visits --record talks.db
  chancery visits --visitor Blinken --since 2023-01-01
  chancery visits --country USA --leaders --format csv > visits.csv
  chancery visits --format colt --leaders > trips.csv     COLT's columns, each cell with its sentence

colt leaves out what is only planned or was cancelled, unless --status asks for it.
`;

type Format = 'text' | 'json' | 'csv' | 'colt';

interface Options {
  readonly record: string;
  readonly format: Format;
  readonly visitor?: string;
  readonly country?: string;
  readonly leaders?: boolean;
  readonly status?: string;
  readonly since?: string;
  readonly until?: string;
}

export function visitsCommand(): Command {
  return new Command('visits')
    .description('Journeys of office holders in a record: who went where, from when to when, whom they met and what they did there.')
    .addOption(recordOption())
    .addOption(
      new Option('-f, --format <format>', 'what to write; json is one stop a line')
        .choices(['text', 'json', 'csv', 'colt'])
        .default('text'),
    )
    .option('--visitor <country or name>', 'who travels')
    .option('--country <ISO3>', 'the country visited')
    .option('--leaders', 'heads of state, of government and of international organisations alone')
    .addOption(new Option('--status <status>', 'of this status alone').choices(['happened', 'ongoing', 'planned', 'denied']))
    .option('--since <YYYY-MM-DD>', 'from this day on', takeDate)
    .option('--until <YYYY-MM-DD>', 'up to this day', takeDate)
    .addHelpText('after', EXAMPLES)
    .action(run);
}

function run(options: Options): Promise<void> {
  const { format } = options;
  return withRecord(options.record, async (record) => {
    const journeys = asked(record, options);
    if (format === 'text') await writeRows(journeys, 'text', tellJourney);
    else await writeRows(eachStop(journeys, ROWS[format]), format === 'json' ? 'json' : 'csv', () => '');
  });
}

/** A journey's rows, with its number in the output. */
const ROWS: { readonly [format in Exclude<Format, 'text'>]: (journey: Journey, number: number) => readonly object[] } = {
  json: ({ stops }, number) => stops.map((stop) => stopToJson(stop, number)),
  csv: ({ stops }, number) => stops.map((stop) => stopToRow(stop, number)),
  colt: toColtRows,
};

/** Journeys with the stops that are asked for. */
async function* asked(record: Record, options: Options): AsyncGenerator<Journey> {
  for await (const { stops } of findJourneys(record)) {
    const own = stops.filter((stop) => isAsked(stop, options));
    if (own.length > 0) yield { stops: own };
  }
}

async function* eachStop(journeys: AsyncIterable<Journey>, make: (journey: Journey, number: number) => readonly object[]) {
  let number = 0;
  for await (const journey of journeys) yield* make(journey, ++number);
}

function isAsked(stop: Stop, { visitor, country, leaders, status, since, until, format }: Options): boolean {
  const { name, country: from, leader, ofOrganisation } = stop.visitor;
  const day = firstDay(stop);
  return (
    (visitor === undefined || from === visitor || name.toLowerCase().includes(visitor.toLowerCase())) &&
    (country === undefined || stop.country === country) &&
    (!leaders || leader || ofOrganisation) &&
    (status === undefined ? format !== 'colt' || /^(?:happened|ongoing)$/.test(stop.status) : stop.status === status) &&
    (since === undefined || (stop.end ?? day) >= since) &&
    (until === undefined || day <= until)
  );
}

function tellJourney({ stops }: Journey): string {
  const { visitor } = stops[0] as Stop;
  const who = [visitor.name, visitor.office, visitor.country].filter((part) => part !== null).join(', ');
  return `${who}\n${stops.map(tellStop).join('')}`;
}

function tellStop(stop: Stop): string {
  const row = stopToRow(stop, 0);
  const { start, end, journey } = stop;
  const within = journey && `within ${journey.start ?? '?'} to ${journey.end ?? '?'}`;
  const when = start === null && end === null ? (within ?? 'no day given') : start === end ? start : `${start ?? '?'} to ${end ?? '?'}`;
  const place = [row.cities, nameOfCode(stop.country) ?? stop.country].filter((part) => part !== '').join(', ');
  const facts = [row.form, row.met === '' ? '' : `met ${row.met}`, row.occasion, row.acts, stop.status === 'happened' ? '' : stop.status];
  const told = facts.filter((fact) => fact !== '').join(' · ');
  return `  ${when}  ${place}\n${told === '' ? '' : `      ${told}\n`}      [${row.documents}]\n`;
}
