import { parentPort, workerData } from 'node:worker_threads';
import { csvRows, OWN_TABLES } from '../../export/index.ts';
import { Record, RecordFault, type Stretch, tableStretch } from '../../store/index.ts';
import type { Slice, SliceTask } from './slices.ts';

/** A thread that writes rows of a record as CSV, a stretch of readings at a time. */
const { where, table, asOf, judged } = workerData as SliceTask;
const record = Record.open(where, { readOnly: true, now: () => new Date().toISOString() });
// One after another: they are asked for in order.
let before: Promise<void> = Promise.resolve();

parentPort?.on('message', (stretch: Stretch) => {
  before = before.then(async () => {
    const slice = await write(stretch).catch((error: unknown): Slice => {
      if (error instanceof RecordFault) return { problem: error.message };
      throw error;
    });
    parentPort?.postMessage(slice, 'rows' in slice ? [slice.rows.buffer as ArrayBuffer] : []);
  });
});

async function write(stretch: Stretch): Promise<Slice> {
  const names = Object.keys(OWN_TABLES[table]);
  let rows = '';
  for await (const page of tableStretch(await record, table, stretch, asOf, judged)) rows += csvRows(names, page);
  return { rows: new TextEncoder().encode(rows) };
}
