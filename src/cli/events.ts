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

function tellEvent({ day, type, mode, status, actors, recipients, words, document }: EventRow): string {
  const what = [type, mode, status === 'happened' ? null : status].filter((part) => part !== null).join(' ');
  const who = [actors, recipients].filter((names) => names !== null).join(' → ');
  return `${day ?? '          '}  ${what}: ${who}\n    ${words.replace(/\s+/g, ' ')}\n    ${document}\n`;
}
