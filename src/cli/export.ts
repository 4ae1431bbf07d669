import { Command, InvalidArgumentError, Option } from 'commander';
import { EVENT_LAYOUTS, OWN_TABLES, type OwnTable } from '../export/index.ts';
import { JUDGED, type Judged } from '../record/index.ts';
import { type Record, RecordFault } from '../store/index.ts';
import { writeBrat } from './exports/brat.ts';
import { type Chunks, writeChunks } from './exports/chunks.ts';
import {
  eventsAs,
  eventsAsGeoJson,
  readingsAsJsonLines,
  readingsAsWebAnnotations,
  sourcesAsBibtex,
  sourcesAsCsl,
} from './exports/readings.ts';
import { edgesAsCsv, networkAsGexf, panelAsCsv, tableAsCsv, tableAsParquet } from './exports/tables.ts';
import { asOfOption, recordOption, withRecord } from './open-record.ts';

interface Options {
  readonly record: string;
  readonly format: string;
  readonly table: OwnTable;
  readonly out?: string;
  readonly asOf?: string;
  readonly judged?: Judged;
}

interface Format {
  readonly says: string;
  /** Absent where the format is no single file. */
  readonly write?: (record: Record, options: Options) => Chunks;
}

const LAYOUTS: Readonly<{ [layout: string]: Format }> = Object.fromEntries(
  EVENT_LAYOUTS.map((layout) => [
    layout,
    {
      says: `events as ${layout.toUpperCase()}'s columns`,
      write: (record: Record, { asOf, judged }: Options) => eventsAs(layout, record, asOf, judged),
    },
  ]),
);

const FORMATS: Readonly<{ [format: string]: Format }> = {
  csv: { says: 'one of the own tables (--table)', write: (record, { table, asOf, judged }) => tableAsCsv(record, table, asOf, judged) },
  parquet: {
    says: 'the same as Parquet, dates as DATE',
    write: (record, { table, asOf, judged }) => tableAsParquet(record, table, asOf, judged),
  },
  jsonl: {
    says: 'readings, as `chancery read --format json` prints them',
    write: (record, { asOf, judged }) => readingsAsJsonLines(record, asOf, judged),
  },
  ...LAYOUTS,
  'dyad-year': {
    says: 'CSV, a row a directed dyad and year',
    write: (record, { asOf, judged }) => panelAsCsv(record, 'year', asOf, judged),
  },
  'dyad-month': {
    says: 'CSV, a row a directed dyad and month',
    write: (record, { asOf, judged }) => panelAsCsv(record, 'month', asOf, judged),
  },
  edges: { says: 'CSV, a row a directed dyad', write: (record, { asOf, judged }) => edgesAsCsv(record, asOf, judged) },
  gexf: { says: 'the network of states, GEXF 1.3', write: (record, { asOf, judged }) => networkAsGexf(record, asOf, judged) },
  geojson: { says: 'events whose place is known', write: (record, { asOf, judged }) => eventsAsGeoJson(record, asOf, judged) },
  webanno: { says: 'W3C Web Annotations, one a line', write: (record, { asOf, judged }) => readingsAsWebAnnotations(record, asOf, judged) },
  brat: { says: 'a folder of .txt and .ann, or a .zip of them (--out)' },
  bibtex: { says: 'the documents as sources, BibLaTeX', write: (record, { asOf }) => sourcesAsBibtex(record, asOf) },
  csl: { says: 'the documents as sources, CSL-JSON', write: (record, { asOf }) => sourcesAsCsl(record, asOf) },
};

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
  const { write } = FORMATS[options.format] as Format;
  return withRecord(options.record, (record) => {
    if (write) return writeChunks(write(record, options), options.out);
    if (options.out === undefined) throw new RecordFault(`--format ${options.format} takes --out, a folder or a .zip`);
    return writeBrat(record, options.out, options.asOf, options.judged);
  });
}
