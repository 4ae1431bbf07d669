import { execFileSync } from 'node:child_process';
import { availableParallelism, cpus, loadavg } from 'node:os';

/** What a frozen result says of itself. `commit` ends in `+` when the working tree had changes. */
export interface Provenance {
  readonly date: string;
  readonly commit: string | null;
}

export function tellProvenance(now: Date): Provenance {
  return { date: now.toISOString().slice(0, 10), commit: readCommit() };
}

/** How much else the machine had to do, before a measurement begins: processes that ran or waited for a processor, mean of a minute. */
export function tellLoad(): number {
  return Math.round((loadavg()[0] ?? 0) * 10) / 10;
}

export function describeMachine(): string {
  return `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${availableParallelism()} cores, Node ${process.versions.node}`;
}

function readCommit(): string | null {
  try {
    const git = (...words: string[]) => execFileSync('git', words, { cwd: import.meta.dirname, encoding: 'utf8', stdio: 'pipe' }).trim();
    return git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain', '--untracked-files=no') === '' ? '' : '+');
  } catch {
    return null;
  }
}
