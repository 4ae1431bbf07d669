import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMMAND } from '../places.ts';
import { timeProcess } from '../speed/time-process.ts';

export interface ExportSpeed {
  readonly rows: number;
  readonly rowsPerSecond: number;
  readonly megabytes: number | null;
}

/** The real command writing the events as own CSV. */
export async function timeExport(record: string, rows: number): Promise<ExportSpeed> {
  const out = join(tmpdir(), `chancery-bench-${process.pid}.csv`);
  try {
    const { seconds, megabytes } = await timeProcess([COMMAND, 'export', '--record', record, '--format', 'csv', '--out', out]);
    return { rows, rowsPerSecond: Math.round(rows / seconds), megabytes: megabytes === null ? null : Math.round(megabytes) };
  } finally {
    rmSync(out, { force: true });
  }
}
