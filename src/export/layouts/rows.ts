import { stringify } from 'csv-stringify/sync';

type Cell = string | number | null | undefined;

/** A row by column; columns left out are empty. */
export type Row<Column extends string> = { readonly [key in Column]?: Cell };

const NUMBER = /^-?\d+(?:\.\d+)?$/;
// A spreadsheet takes what begins so for a formula.
const FORMULA = /^[=+\-@]/;

/**
 * Rows as lines with a tab between columns. The field's programs disagree on whether a quotation mark quotes, so nothing is quoted and
 * no text holds a mark that could: tabs, line breaks and other controls become a space, `"` becomes `'`, and text that a spreadsheet
 * would take for a formula begins with `'`.
 */
export function toRows<Column extends string>(columns: readonly Column[], rows: readonly Row<Column>[]): string {
  return write(rows.map((row) => columns.map((column) => clean(row[column]))));
}

/** The columns' names as a line. */
export function toHeader(columns: readonly string[]): string {
  return write([columns]);
}

function write(rows: readonly (readonly Cell[])[]): string {
  return stringify(rows as Cell[][], { delimiter: '\t', quote: '', record_delimiter: '\n' });
}

function clean(cell: Cell): Cell {
  if (typeof cell !== 'string' || NUMBER.test(cell)) return cell;
  const text = cell
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replaceAll('"', "'")
    .trim();
  return FORMULA.test(text) ? `'${text}` : text;
}
