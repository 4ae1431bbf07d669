import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Timed {
  /** Wall time from start to exit. */
  readonly seconds: number;
  /** Most memory resident at once, its children's added; null where /proc does not tell. */
  readonly megabytes: number | null;
  readonly output: string;
}

/** Milliseconds between looks at the memory; the kernel keeps the highest itself, so only the last moment can be missed. */
const LOOK = 50;

/** Runs a program to its end. Throws when it fails. `keep`: hold its output; else it is thrown away, which costs nothing. */
export async function timeProcess(
  command: readonly [string, ...string[]],
  options: { readonly keep?: boolean; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Timed> {
  const began = performance.now();
  const child = spawn(command[0], command.slice(1), {
    stdio: ['ignore', options.keep ? 'pipe' : 'ignore', 'inherit'],
    env: { ...process.env, ...options.env },
  });
  const peaks = new Map<number, number>();
  const watch = setInterval(() => child.pid !== undefined && notePeaks(child.pid, peaks), LOOK);
  const chunks: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
  try {
    const status = await new Promise<number | null>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', resolve);
    });
    const seconds = (performance.now() - began) / 1000;
    if (status !== 0) throw new Error(`${command.join(' ')} ended with ${status}`);
    const kilobytes = [...peaks.values()].reduce((sum, peak) => sum + peak, 0);
    return { seconds, megabytes: peaks.size > 0 ? kilobytes / 1024 : null, output: Buffer.concat(chunks).toString('utf8') };
  } finally {
    clearInterval(watch);
  }
}

/** Notes the highest resident size so far, in kB, of a process and its children. */
function notePeaks(pid: number, peaks: Map<number, number>): void {
  try {
    const peak = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    if (peak !== undefined) peaks.set(pid, Number(peak));
    for (const thread of readdirSync(`/proc/${pid}/task`))
      for (const child of readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean))
        notePeaks(Number(child), peaks);
  } catch {
    // The process has ended, or the system has no /proc.
  }
}
