import { Option } from 'commander';
import { stringify } from 'csv-stringify/sync';
import { writeOut } from './write-out.ts';

export type RowFormat = 'text' | 'json' | 'csv';

export function rowFormatOption(): Option {
  return new Option('-f, --format <format>', 'what to write; json is one object a line').choices(['text', 'json', 'csv']).default('text');
}

/** Rows that go out in one write. */
const BATCH = 200;

/** Writes rows as they come. CSV has a header, and no cell that a spreadsheet would take for a formula. */
export async function writeRows<Row extends object>(
  rows: AsyncIterable<Row> | Iterable<Row>,
  format: RowFormat,
  tell: (row: Row) => string,
  toJson: (row: Row) => object = (row) => row,
): Promise<void> {
  let batch: Row[] = [];
  let header = true;
  const flush = async () => {
    if (batch.length === 0) return;
    await writeOut(
      format === 'csv'
        ? toCsv(batch, header)
        : batch.map((row) => (format === 'json' ? `${JSON.stringify(toJson(row))}\n` : tell(row))).join(''),
    );
    header = false;
    batch = [];
  };
  for await (const row of rows) if (batch.push(row) >= BATCH) await flush();
  await flush();
}

function toCsv(rows: readonly object[], header: boolean): string {
  return stringify([...rows], { header, escape_formulas: true });
}
