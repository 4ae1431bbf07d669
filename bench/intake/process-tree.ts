import { readdirSync, readFileSync } from 'node:fs';

/** A process at a moment. */
export interface ProcessSample {
  readonly pid: number;
  /** The one that it was asked for is 0, its children are 1 and so on. */
  readonly depth: number;
  /** Resident memory. */
  readonly megabytes: number;
  /** Processor time so far. */
  readonly seconds: number;
}

/** Ticks of /proc a second, on every Linux of today. */
const TICKS = 100;

/** A process and what it started, by /proc; none where it has ended or the system has no /proc. */
export function sampleTree(pid: number, depth = 0): ProcessSample[] {
  try {
    const resident = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    // The name in brackets may hold spaces; user and system time are the 12th and 13th field after it.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    const own = { pid, depth, megabytes: Number(resident ?? 0) / 1024, seconds: (Number(fields[11]) + Number(fields[12])) / TICKS };
    const children = readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    );
    return [own, ...children.flatMap((child) => sampleTree(child, depth + 1))];
  } catch {
    return [];
  }
}
