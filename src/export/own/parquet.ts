import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import type { Cell, ColumnKind, Columns, TableRow } from './columns.ts';

/** Rows of a group: readers take in a group whole. */
const GROUP = 20_000;

const TYPES: Readonly<Record<ColumnKind, Omit<SchemaElement, 'name'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  date: { type: 'INT32', converted_type: 'DATE' },
};

/** A Parquet file in the making. Bytes come out as groups of rows are full, so that memory does not grow with the file. */
export class ParquetFile {
  readonly #columns: readonly (readonly [string, ColumnKind])[];
  readonly #bytes = new ByteWriter();
  readonly #file: ParquetWriter;
  #rows: TableRow[] = [];

  constructor(columns: Columns) {
    this.#columns = Object.entries(columns);
    const schema: SchemaElement[] = [
      { name: 'root', num_children: this.#columns.length },
      ...this.#columns.map(([name, kind]): SchemaElement => ({ name, repetition_type: 'OPTIONAL', ...TYPES[kind] })),
    ];
    this.#file = new ParquetWriter({ writer: this.#bytes, schema, createdBy: 'chancery' });
  }

  add(rows: readonly TableRow[]): Uint8Array {
    this.#rows.push(...rows);
    if (this.#rows.length >= GROUP) this.#writeGroup();
    return this.#take();
  }

  finish(): Uint8Array {
    if (this.#rows.length > 0) this.#writeGroup();
    this.#file.finish();
    return this.#take();
  }

  #writeGroup(): void {
    const rows = this.#rows;
    this.#rows = [];
    const columnData = this.#columns.map(([name, kind]) => ({ name, data: rows.map((row) => toValue(row[name] ?? null, kind)) }));
    this.#file.write({ columnData, rowGroupSize: rows.length });
  }

  #take(): Uint8Array {
    const taken = this.#bytes.getBytes().slice();
    this.#bytes.index = 0;
    return taken;
  }
}

function toValue(cell: Cell, kind: ColumnKind): string | number | Date | null {
  if (cell === null || kind !== 'date') return cell;
  const day = new Date(`${cell}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? null : day;
}
