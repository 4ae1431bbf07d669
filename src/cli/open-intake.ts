import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Intake, type IntakeOptions } from '../work/index.ts';

/** The intake of a server, with a folder of its own for files that wait to be opened. */
export function openIntake(options: Omit<IntakeOptions, 'spool' | 'owner'>): Intake {
  return new Intake({ ...options, spool: mkdtempSync(join(tmpdir(), 'chancery-intake-')), owner: randomUUID() });
}
