import { EVENT_LAYOUTS, type OwnTable } from '../../export/index.ts';
import type { Judged } from '../../record/index.ts';
import type { Record } from '../../store/index.ts';
import { bratArchive } from './brat.ts';
import type { Chunks } from './chunks.ts';
import { eventsAs, eventsAsGeoJson, readingsAsJsonLines, readingsAsWebAnnotations, sourcesAsBibtex, sourcesAsCsl } from './readings.ts';
import { edgesAsCsv, networkAsGexf, panelAsCsv, tableAsCsv, tableAsParquet } from './tables.ts';

/** What of a record is written. */
export interface ExportOptions {
  /** For csv and parquet. */
  readonly table: OwnTable;
  /** The moment before which the record is asked. */
  readonly asOf?: string;
  readonly judged?: Judged;
  /** How many processes may write at once; 1 where nothing is said. */
  readonly processes?: number;
}

export interface Format {
  readonly says: string;
  /** Media type. */
  readonly type: string;
  /** Of a file's name. */
  readonly ending: string;
  readonly write: (record: Record, options: ExportOptions) => Chunks;
}

const CSV = { type: 'text/csv; charset=utf-8', ending: 'csv' };
const LINES = { type: 'application/x-ndjson', ending: 'jsonl' };
const TABS = { type: 'text/tab-separated-values; charset=utf-8', ending: 'tsv' };

const LAYOUTS: Readonly<{ [layout: string]: Format }> = Object.fromEntries(
  EVENT_LAYOUTS.map((layout) => [
    layout,
    {
      ...TABS,
      says: `events as ${layout.toUpperCase()}'s columns`,
      write: (record: Record, { asOf, judged }: ExportOptions) => eventsAs(layout, record, asOf, judged),
    },
  ]),
);

/** The layouts in which a record can be had whole, in the order in which they are told. */
export const FORMATS: Readonly<{ [format: string]: Format }> = {
  csv: {
    ...CSV,
    says: 'one of the own tables (--table)',
    write: (record, { table, asOf, judged, processes }) => tableAsCsv(record, table, asOf, judged, processes),
  },
  parquet: {
    type: 'application/vnd.apache.parquet',
    ending: 'parquet',
    says: 'the same as Parquet, dates as DATE',
    write: (record, { table, asOf, judged }) => tableAsParquet(record, table, asOf, judged),
  },
  jsonl: {
    ...LINES,
    says: 'readings, as `chancery read --format json` prints them',
    write: (record, { asOf, judged }) => readingsAsJsonLines(record, asOf, judged),
  },
  ...LAYOUTS,
  'dyad-year': {
    ...CSV,
    says: 'CSV, a row a directed dyad and year',
    write: (record, { asOf, judged }) => panelAsCsv(record, 'year', asOf, judged),
  },
  'dyad-month': {
    ...CSV,
    says: 'CSV, a row a directed dyad and month',
    write: (record, { asOf, judged }) => panelAsCsv(record, 'month', asOf, judged),
  },
  edges: { ...CSV, says: 'CSV, a row a directed dyad', write: (record, { asOf, judged }) => edgesAsCsv(record, asOf, judged) },
  gexf: {
    type: 'application/gexf+xml',
    ending: 'gexf',
    says: 'the network of states, GEXF 1.3',
    write: (record, { asOf, judged }) => networkAsGexf(record, asOf, judged),
  },
  geojson: {
    type: 'application/geo+json',
    ending: 'geojson',
    says: 'events whose place is known',
    write: (record, { asOf, judged }) => eventsAsGeoJson(record, asOf, judged),
  },
  webanno: {
    ...LINES,
    says: 'W3C Web Annotations, one a line',
    write: (record, { asOf, judged }) => readingsAsWebAnnotations(record, asOf, judged),
  },
  brat: {
    type: 'application/zip',
    ending: 'zip',
    says: 'a folder of .txt and .ann, or a .zip of them (--out)',
    write: (record, { asOf, judged }) => bratArchive(record, asOf, judged),
  },
  bibtex: {
    type: 'application/x-bibtex',
    ending: 'bib',
    says: 'the documents as sources, BibLaTeX',
    write: (record, { asOf }) => sourcesAsBibtex(record, asOf),
  },
  csl: {
    type: 'application/vnd.citationstyles.csl+json',
    ending: 'json',
    says: 'the documents as sources, CSL-JSON',
    write: (record, { asOf }) => sourcesAsCsl(record, asOf),
  },
};
