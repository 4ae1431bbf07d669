import { Socket } from 'node:net';
import { csvRows, OWN_TABLES } from '../../export/index.ts';
import { Record, type Stretch, tableStretch } from '../../store/index.ts';
import type { Slice, SliceOrder } from './slices.ts';

/** A process that writes rows of a record as CSV, a stretch of readings at a time, as long as somebody asks; what is told first is the task. */
type Order = SliceOrder | Stretch;

let task: SliceOrder | undefined;
let pipe: Socket | undefined;
let record: Promise<Record> | undefined;
// One after another: they are asked for in order.
let before: Promise<void> = Promise.resolve();

process.on('SIGINT', () => {});
process.on('disconnect', () => process.exit());
process.on('message', (order: Order) => {
  if ('where' in order) begin(order);
  else before = before.then(async () => void process.send?.(await write(order).catch(told)));
});

function begin(given: SliceOrder): void {
  task = given;
  pipe = new Socket({ fd: given.pipe, readable: false });
  // Whoever takes the rows may be gone.
  pipe.on('error', () => process.exit());
}

async function write(stretch: Stretch): Promise<Slice> {
  if (!task || !pipe) throw new Error('nothing was asked for');
  const { where, table, asOf, judged } = task;
  record ??= Record.open(where, { readOnly: true, now: () => new Date().toISOString() });
  const names = Object.keys(OWN_TABLES[table]);
  let bytes = 0;
  for await (const page of tableStretch(await record, table, stretch, asOf, judged)) {
    const rows = Buffer.from(csvRows(names, page));
    bytes += rows.length;
    await writeAll(pipe, rows);
  }
  return { bytes };
}

function writeAll(pipe: Socket, rows: Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    pipe.write(rows, () => resolve());
  });
}

function told(error: unknown): Slice {
  return { problem: error instanceof Error ? error.message : String(error) };
}
