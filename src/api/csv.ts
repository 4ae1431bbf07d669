import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';

/** Rows as they come, with a header, and no cell that a spreadsheet would take for a formula. */
export function rowsToCsv(rows: AsyncIterable<object>): Readable {
  return Readable.from(rows).pipe(stringify({ header: true, escape_formulas: true, bom: false }));
}
