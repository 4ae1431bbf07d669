import { Command } from 'commander';
import { eventQuestion } from '../api/index.ts';
import { type EventRow, findEvents } from '../store/index.ts';
import { recordOption, withRecord } from './open-record.ts';
import { addQuestion, questionOf } from './question-options.ts';
import { type RowFormat, rowFormatOption, writeRows } from './rows.ts';

const EXAMPLES = `
Examples:
  chancery events --actor CHN --recipient RUS --type CONSULT --since 2023-01 --status happened --channel official
  chancery events --actor Lavrov --status planned --format json
  chancery events --record talks.db --format csv > events.csv
  chancery events --accounts once            each event once, however many tell of it
  chancery events --same h0123456789ab       all accounts of one event
`;

interface Options {
  readonly record: string;
  readonly format: RowFormat;
}

export function eventsCommand(): Command {
  const command = new Command('events').description('Events of a record, in order of their days.').addOption(recordOption());
  return addQuestion(command, eventQuestion, { actor: 'a', recipient: 't' })
    .addOption(rowFormatOption())
    .addHelpText('after', EXAMPLES)
    .action(run);
}

function run(options: Options): Promise<void> {
  const filter = questionOf(eventQuestion, { ...options });
  return withRecord(options.record, (record) => writeRows(findEvents(record, filter), options.format, tellEvent));
}

function tellEvent({ day, type, mode, status, actors, recipients, words, document, ...told }: EventRow): string {
  const what = [type, mode, status === 'happened' ? null : status].filter((part) => part !== null).join(' ');
  const who = [actors, recipients].filter((names) => names !== null).join(' → ');
  return `${day ?? '          '}  ${what}: ${who}\n    ${words.replace(/\s+/g, ' ')}\n    ${document}${tellAccounts(told)}\n`;
}

/** Nothing where it is the only account. */
function tellAccounts({ same_event, accounts, independent }: Pick<EventRow, 'same_event' | 'accounts' | 'independent'>): string {
  if (accounts < 2) return '';
  return `; ${accounts} documents tell of it${independent < accounts ? `, ${independent} of them independently` : ''} (${same_event})`;
}
