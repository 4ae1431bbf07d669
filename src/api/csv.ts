import { pipeline, Readable } from 'node:stream';
import { stringify } from 'csv-stringify';

/** Rows as they come, with a header, and no cell that a spreadsheet would take for a formula. Nothing more is asked for when its reader goes. */
export function rowsToCsv(rows: AsyncIterable<object>): Readable {
  const csv = stringify({ header: true, escape_formulas: true, bom: false });
  // A fault goes to whoever reads the CSV.
  pipeline(Readable.from(rows), csv, () => {});
  return csv;
}
