import {
  type Columns,
  csvHeader,
  csvRows,
  EDGE_COLUMNS,
  gexfOf,
  OWN_TABLES,
  type OwnTable,
  ParquetFile,
  panelColumns,
  sumDyads,
  type TableRow,
  toEdgeRow,
  toPanelRow,
} from '../../export/index.ts';
import type { Judged } from '../../record/index.ts';
import { dyadCounts, lastReading, READ_TABLES, type ReadTable, type Record, tablePages } from '../../store/index.ts';
import type { Chunks } from './chunks.ts';
import { slicesAsCsv } from './slices.ts';

/** Readings from which other processes are worth their start. */
const MANY = 4000;

/** `processes`: how many may write at once; those of a large file do. */
export async function* tableAsCsv(record: Record, table: OwnTable, asOf?: string, judged?: Judged, processes = 1): Chunks {
  const last = processes > 1 && record.isFile && isRead(table) ? await lastReading(record) : 0;
  if (last < MANY || !isRead(table)) return yield* writeCsv(OWN_TABLES[table], tablePages(record, table, asOf, judged));
  yield csvHeader(Object.keys(OWN_TABLES[table]));
  yield* slicesAsCsv({ where: record.engine.where, table, asOf, judged }, last, processes);
}

function isRead(table: OwnTable): table is ReadTable {
  return READ_TABLES.some((one) => one === table);
}

export async function* tableAsParquet(record: Record, table: OwnTable, asOf?: string, judged?: Judged): Chunks {
  const file = new ParquetFile(OWN_TABLES[table]);
  for await (const rows of tablePages(record, table, asOf, judged)) yield file.add(rows);
  yield file.finish();
}

/** A row a directed dyad and year, or month. */
export function panelAsCsv(record: Record, by: 'year' | 'month', asOf?: string, judged?: Judged): Chunks {
  return writeCsv(panelColumns(by), mapOnes(sumDyads(dyadCounts(record, by, { asOf, judged })), toPanelRow));
}

export function edgesAsCsv(record: Record, asOf?: string, judged?: Judged): Chunks {
  return writeCsv(EDGE_COLUMNS, mapOnes(sumDyads(dyadCounts(record, 'all', { asOf, judged })), toEdgeRow));
}

export function networkAsGexf(record: Record, asOf?: string, judged?: Judged): Chunks {
  return gexfOf(sumDyads(dyadCounts(record, 'year', { asOf, judged })));
}

async function* writeCsv(columns: Columns, pages: AsyncIterable<readonly TableRow[]>): Chunks {
  const names = Object.keys(columns);
  yield csvHeader(names);
  for await (const rows of pages) yield csvRows(names, rows);
}

async function* mapOnes<A>(items: AsyncIterable<A>, make: (item: A) => TableRow): AsyncGenerator<TableRow[]> {
  for await (const item of items) yield [make(item)];
}
