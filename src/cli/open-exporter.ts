import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Exporter } from '../api/index.ts';
import type { Record } from '../store/index.ts';
import type { LateRecord } from '../work/index.ts';

/** What makes files for those who ask a server; `where`: the record's path or address. */
export function openExporter(record: Record, where: string, late: LateRecord): Exporter {
  const owner = randomUUID();
  return new Exporter({ record, where, late, owner, folder: join(tmpdir(), `chancery-exports-${owner}`) });
}
