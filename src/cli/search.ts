import { Command } from 'commander';
import { searchQuestion } from '../api/index.ts';
import { type Found, searchTexts } from '../store/index.ts';
import { recordOption, withRecord } from './open-record.ts';
import { addQuestion, questionOf } from './question-options.ts';
import { type RowFormat, rowFormatOption, writeRows } from './rows.ts';

const EXAMPLES = `
Examples:
  chancery search 'arms control'
  chancery search '"strategic stability" nuclear*' --record talks.db --format json
  chancery search ceasefire --publisher Reuters --since 2023-01 --until 2023-03
`;

/** The words are an argument. */
const filterQuestion = searchQuestion.omit({ words: true });

interface Options {
  readonly record: string;
  readonly format: RowFormat;
}

export function searchCommand(): Command {
  const command = new Command('search')
    .description('Full text: documents of a record that hold all the words, best first.')
    .argument('<words>', 'words; "a phrase" in quotation marks; word* for its beginnings')
    .addOption(recordOption());
  return addQuestion(command, filterQuestion).addOption(rowFormatOption()).addHelpText('after', EXAMPLES).action(run);
}

function run(words: string, options: Options): Promise<void> {
  const filter = questionOf(filterQuestion, { ...options });
  return withRecord(options.record, (record) => writeRows(searchTexts(record, words, filter), options.format, tellText));
}

function tellText({ document, published, title, around }: Found): string {
  return `${published ?? '          '}  ${document}${title === null ? '' : `  ${title}`}\n    ${around.replace(/\s+/g, ' ')}\n`;
}
