import { Command } from 'commander';
import { searchTexts } from '../store/index.ts';
import { recordOption, withRecord } from './open-record.ts';
import { type RowFormat, rowFormatOption, writeRows } from './rows.ts';

const EXAMPLES = `
Examples:
  chancery search 'arms control'
  chancery search '"strategic stability" nuclear*' --record talks.db --format json
`;

export function searchCommand(): Command {
  return new Command('search')
    .description('Full text: documents of a record that hold all the words, best first.')
    .argument('<words>', 'words; "a phrase" in quotation marks; word* for its beginnings')
    .addOption(recordOption())
    .addOption(rowFormatOption())
    .addHelpText('after', EXAMPLES)
    .action(run);
}

function run(words: string, { record: path, format }: { readonly record: string; readonly format: RowFormat }): Promise<void> {
  return withRecord(path, (record) =>
    writeRows(
      searchTexts(record, words),
      format,
      ({ document, published, title, around }) =>
        `${published ?? '          '}  ${document}${title === null ? '' : `  ${title}`}\n    ${around.replace(/\s+/g, ' ')}\n`,
    ),
  );
}
