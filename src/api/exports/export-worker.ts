import { stat } from 'node:fs/promises';
import { Record } from '../../store/index.ts';
import { writeFileOf } from './chunks.ts';
import type { ExportOrder, ExportReport } from './exporter.ts';
import { writeExport } from './write-export.ts';

/** The process that makes one file of a record, and tells now and then how large it is. */
const EVERY = 1000;
const { where, asked, path } = await new Promise<ExportOrder>((resolve) =>
  process.once('message', (order) => resolve(order as ExportOrder)),
);
const tell = (report: ExportReport) => new Promise((resolve) => process.send?.(report, resolve));
process.on('SIGINT', () => {});
// Nobody waits for the file any more.
process.on('disconnect', () => process.exit());

const telling = setInterval(async () => {
  const size = await stat(path).catch(() => null);
  if (size) void tell({ bytes: size.size, done: false });
}, EVERY);
try {
  const record = await Record.open(where, { readOnly: true, now: () => new Date().toISOString() });
  await writeFileOf(writeExport(record, asked), path);
  await record.close();
  clearInterval(telling);
  await tell({ bytes: (await stat(path)).size, done: true });
} catch (error) {
  clearInterval(telling);
  await tell({ problem: error instanceof Error ? error.message : String(error) });
}
process.exit();
