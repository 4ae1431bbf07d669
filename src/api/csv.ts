import { pipeline, Readable } from 'node:stream';
import { stringify } from 'csv-stringify';

/**
 * Rows as they come, with a header, and no cell that a spreadsheet would take for a formula. Nothing more is asked for when its
 * reader goes. `columns`: what the header names, also where there is no row; without it, what the first row has.
 */
export function rowsToCsv(rows: AsyncIterable<object>, columns?: readonly string[]): Readable {
  const csv = stringify({ header: true, escape_formulas: true, bom: false, ...(columns && { columns: [...columns] }) });
  // A fault goes to whoever reads the CSV.
  pipeline(Readable.from(rows), csv, () => {});
  return csv;
}
