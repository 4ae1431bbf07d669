import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Ran } from './run-chancery.ts';

const PROGRAM = fileURLToPath(new URL('../../bin/chancery', import.meta.url));

export interface Started {
  readonly child: ChildProcess;
  readonly ran: Promise<Ran>;
  /** Standard output so far. */
  out(): string;
  /** Standard error so far. */
  err(): string;
}

/** The program as its users start it, in a process group of its own, while the test goes on. */
export function startChancery(folder: string, args: readonly string[]): Started {
  const child = spawn(PROGRAM, args, {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  const ran = new Promise<Ran>((resolve) => child.on('close', (status) => resolve({ status, out, err })));
  return { child, ran, out: () => out, err: () => err };
}
