import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const CHANCERY = fileURLToPath(new URL('../../bin/chancery', import.meta.url));
/** Milliseconds after which what ended is started again, as by a supervisor of services. */
export const AGAIN = 1_000;
/** Milliseconds that a program may take to end when it is told to. */
const PATIENCE = 60_000;

export interface ProgramOptions {
  readonly folder: string;
  /** A file that gets its standard error. */
  readonly log: number;
  /** Hears each line that it writes. */
  readonly onLine: (line: string) => void;
}

/** A command of the program that goes on for good, in a process group of its own, and is started again whenever it ends. */
export class Program {
  readonly #args: readonly string[];
  readonly #options: ProgramOptions;
  readonly #groups: number[] = [];
  #child: ChildProcess | null = null;
  #stopping = false;

  constructor(args: readonly string[], options: ProgramOptions) {
    this.#args = args;
    this.#options = options;
    this.#start();
  }

  /** Kills it outright, alone or with the processes that it started. What it said before counts no more. */
  async kill(whole: boolean): Promise<void> {
    const child = this.#child;
    // It was struck a moment ago, and is about to be started again.
    if (!child?.pid) return;
    this.#child = null;
    const gone = once(child, 'exit');
    process.kill(whole ? -child.pid : child.pid, 'SIGKILL');
    await gone;
  }

  /** Tells it to end, as a supervisor does, and waits until it has. */
  async stop(): Promise<void> {
    this.#stopping = true;
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    const late = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
    await gone;
    clearTimeout(late);
  }

  /** How many of the groups that it ever had still hold a process, which may finish the article that it has. */
  async leftOver(): Promise<number> {
    for (let tries = 0; tries < 30 && this.#groups.some(isAlive); tries++) await sleep(1_000);
    return this.#groups.filter(isAlive).length;
  }

  #start(): void {
    const { folder, log, onLine } = this.#options;
    const child = spawn(CHANCERY, this.#args, { cwd: folder, detached: true, stdio: ['ignore', 'pipe', log] });
    this.#child = child;
    if (child.pid) this.#groups.push(child.pid);
    createInterface(child.stdout as NodeJS.ReadableStream).on('line', (line) => {
      if (child === this.#child) onLine(line);
    });
    child.once('exit', async () => {
      await sleep(AGAIN);
      if (!this.#stopping) this.#start();
    });
  }
}

function isAlive(group: number): boolean {
  try {
    process.kill(-group, 0);
    return true;
  } catch {
    return false;
  }
}
