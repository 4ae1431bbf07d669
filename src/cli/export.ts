import { availableParallelism } from 'node:os';
import { Command, InvalidArgumentError, Option } from 'commander';
import { type ExportOptions, FORMATS, type Format } from '../api/index.ts';
import { OWN_TABLES } from '../export/index.ts';
import { JUDGED } from '../record/index.ts';
import { RecordFault } from '../store/index.ts';
import { asOfOption, recordOption, withRecord } from './open-record.ts';
import { writeBratFolder } from './write-brat.ts';
import { writeChunks } from './write-chunks.ts';

interface Options extends ExportOptions {
  readonly record: string;
  readonly format: string;
  readonly out?: string;
}

const EXAMPLES = `
Formats:
${Object.entries(FORMATS)
  .map(([name, { says }]) => `  ${name.padEnd(11)}${says}`)
  .join('\n')}

Examples:
  chancery export --format csv --record talks.db > events.csv
  chancery export --format parquet --table statements --out statements.parquet
  chancery export --format gdelt > events.tsv
  chancery export --format dyad-year > panel.csv
  chancery export --format brat --out annotated.zip
  chancery export --format csv --as-of 2024-05-01
  chancery export --format csv --judged person > judged.csv
`;

export function exportCommand(): Command {
  return new Command('export')
    .description('Write a whole record for other programs.')
    .addOption(recordOption())
    .addOption(new Option('-f, --format <format>', 'the layout, see below').makeOptionMandatory().argParser(takeFormat))
    .addOption(new Option('-t, --table <table>', 'for csv and parquet: which table').choices(Object.keys(OWN_TABLES)).default('events'))
    .option('-o, --out <path>', 'a file to write, in place of standard output; for brat a folder or a .zip')
    .addOption(asOfOption())
    .addOption(
      new Option(
        '--judged <whose>',
        'both: without what people rejected; machine: all that was read; person: what people accepted or corrected',
      )
        .choices(JUDGED)
        .default('both'),
    )
    .addHelpText('after', EXAMPLES)
    .action(run);
}

function takeFormat(name: string): string {
  if (!Object.hasOwn(FORMATS, name)) throw new InvalidArgumentError(`There are ${Object.keys(FORMATS).join(', ')}.`);
  return name;
}

function run(options: Options): Promise<void> {
  const { format, out, asOf, judged } = options;
  const asked = { ...options, processes: availableParallelism() };
  const { write } = FORMATS[format] as Format;
  return withRecord(options.record, (record) => {
    if (format !== 'brat') return writeChunks(write(record, asked), out);
    if (out === undefined) throw new RecordFault(`--format ${format} takes --out, a folder or a .zip`);
    return /\.zip$/i.test(out) ? writeChunks(write(record, asked), out) : writeBratFolder(record, out, asOf, judged);
  });
}
