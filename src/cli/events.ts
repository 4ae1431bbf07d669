import { Command, Option } from 'commander';
import { type EventFilter, type EventRow, findEvents } from '../store/index.ts';
import { recordOption, withRecord } from './open-record.ts';
import { takeDate } from './options.ts';
import { type RowFormat, rowFormatOption, writeRows } from './rows.ts';

const EXAMPLES = `
Examples:
  chancery events --actor CHN --recipient RUS --type CONSULT --since 2023-01-01
  chancery events --actor Lavrov --status planned --format json
  chancery events --record talks.db --format csv > events.csv
`;
const STATUSES = ['happened', 'ongoing', 'planned', 'offered', 'requested', 'denied', 'hypothetical'];
const CHANNELS = ['outlet', 'statement', 'person', 'media', 'anonymous'];

export function eventsCommand(): Command {
  return new Command('events')
    .description('Events of a record, in order of their days.')
    .addOption(recordOption())
    .option('-a, --actor <country or name>', 'who acts: an ISO 3166-1 alpha-3 code, or part of a name')
    .option('-t, --recipient <country or name>', 'towards whom')
    .option('--type <type>', 'PLOVER type: CONSULT, AGREE …', (type) => type.toUpperCase())
    .addOption(new Option('--status <status>', 'in what state').choices(STATUSES))
    .addOption(new Option('--channel <channel>', 'on whose word').choices(CHANNELS))
    .option('--since <YYYY-MM-DD>', 'from this day on', takeDate)
    .option('--until <YYYY-MM-DD>', 'up to this day', takeDate)
    .addOption(rowFormatOption())
    .addHelpText('after', EXAMPLES)
    .action(run);
}

function run({ record: path, format, ...filter }: EventFilter & { readonly record: string; readonly format: RowFormat }): Promise<void> {
  return withRecord(path, (record) => writeRows(findEvents(record, filter), format, tellEvent));
}

function tellEvent({ day, type, mode, status, actors, recipients, words, document }: EventRow): string {
  const what = [type, mode, status === 'happened' ? null : status].filter((part) => part !== null).join(' ');
  const who = [actors, recipients].filter((names) => names !== null).join(' → ');
  return `${day ?? '          '}  ${what}: ${who}\n    ${words.replace(/\s+/g, ' ')}\n    ${document}\n`;
}
