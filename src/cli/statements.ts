import { Command } from 'commander';
import { statementQuestion } from '../api/index.ts';
import { findStatements, type StatementRow } from '../store/index.ts';
import { recordOption, withRecord } from './open-record.ts';
import { addQuestion, questionOf } from './question-options.ts';
import { type RowFormat, rowFormatOption, writeRows } from './rows.ts';

const EXAMPLES = `
Examples:
  chancery statements --speaker Lavrov --words NATO
  chancery statements --about JPN --channel official --since 2023 --until 2023-06
  chancery statements --speaker USA --addressee RUS --since 2022-01-01 --format csv
`;

interface Options {
  readonly record: string;
  readonly format: RowFormat;
}

export function statementsCommand(): Command {
  const command = new Command('statements')
    .description('Who said what to whom in a record, in order of publication.')
    .addOption(recordOption());
  return addQuestion(command, statementQuestion, { speaker: 's', addressee: 't', words: 'w' })
    .addOption(rowFormatOption())
    .addHelpText('after', EXAMPLES)
    .action(run);
}

function run(options: Options): Promise<void> {
  const filter = questionOf(statementQuestion, { ...options });
  return withRecord(options.record, (record) => writeRows(findStatements(record, filter), options.format, tellStatement));
}

function tellStatement({ published, speaker, addressee, cue, words, document }: StatementRow): string {
  const who = addressee === null ? (speaker ?? 'unnamed') : `${speaker ?? 'unnamed'} → ${addressee}`;
  return `${published ?? '          '}  ${who}${cue === null ? '' : ` (${cue})`}\n    ${words.replace(/\s+/g, ' ')}\n    ${document}\n`;
}
