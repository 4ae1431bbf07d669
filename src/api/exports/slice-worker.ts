import { csvRows, OWN_TABLES } from '../../export/index.ts';
import { Record, type Stretch, tableStretch } from '../../store/index.ts';
import type { Slice, SliceTask } from './slices.ts';

/** A process that writes rows of a record as CSV, a stretch of readings at a time, as long as somebody asks; what is told first is the task. */
type Order = SliceTask | Stretch;

let task: SliceTask | undefined;
let record: Promise<Record> | undefined;
// One after another: they are asked for in order.
let before: Promise<void> = Promise.resolve();

process.on('SIGINT', () => {});
process.on('disconnect', () => process.exit());
process.on('message', (order: Order) => {
  if ('where' in order) task = order;
  else before = before.then(async () => void process.send?.(await write(order).catch(told)));
});

async function write(stretch: Stretch): Promise<Slice> {
  if (!task) throw new Error('nothing was asked for');
  const { where, table, asOf, judged } = task;
  record ??= Record.open(where, { readOnly: true, now: () => new Date().toISOString() });
  const names = Object.keys(OWN_TABLES[table]);
  let rows = '';
  for await (const page of tableStretch(await record, table, stretch, asOf, judged)) rows += csvRows(names, page);
  return { rows: new TextEncoder().encode(rows) };
}

function told(error: unknown): Slice {
  return { problem: error instanceof Error ? error.message : String(error) };
}
