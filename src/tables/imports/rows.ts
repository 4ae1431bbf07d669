import { parse } from 'csv-parse/sync';

/** One person's time in an office, as an export tells it. Dates are YYYY, YYYY-MM or YYYY-MM-DD. */
export interface HolderRow {
  /** ISO3, or the code of an organisation. */
  readonly of: string;
  readonly role: string;
  readonly title: string;
  readonly person: string;
  readonly gender: 'male' | 'female' | null;
  readonly since: string;
  readonly until: string | null;
  /** The last day on which the source saw the person in office. */
  readonly seen: string | null;
  readonly source: string;
  readonly aliases: readonly string[];
  readonly wikidata: string | null;
}

/** What could not be taken from an export: the line and why. */
export interface RowProblem {
  readonly line: number;
  readonly what: string;
}

export interface ImportedRows {
  readonly rows: readonly HolderRow[];
  readonly problems: readonly RowProblem[];
}

export type Record = Readonly<{ [column: string]: string }>;

/** Records of a CSV or TSV text with a header, each with its line. Throws csv-parse's error where the text is no such table. */
export function readRecords(text: string): { readonly record: Record; readonly line: number }[] {
  const delimiter = (text.split('\n', 1)[0] ?? '').includes('\t') ? '\t' : ',';
  const parsed = parse(text, {
    columns: true,
    delimiter,
    bom: true,
    info: true,
    skip_empty_lines: true,
    relax_column_count_less: true,
    quote: delimiter === '\t' ? null : '"',
  });
  return (parsed as unknown as { record: Record; info: { lines: number } }[]).map(({ record, info }) => ({ record, line: info.lines }));
}

export const PART_DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
