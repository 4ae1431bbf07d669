import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { programBeside, startProcess } from '../own-process.ts';
import type { Allowed } from './allowed.ts';
import { leaveSpool } from './spool.ts';
import type { Submission } from './submission.ts';

export interface IntakeOptions {
  /** Path or address of the record. */
  readonly record: string;
  /** A folder for files that wait to be opened. */
  readonly spool: string;
  /** Tells this server from others over the same record. */
  readonly owner: string;
  readonly allowed: Allowed;
  /** Reading processes; with 0, `chancery work` reads elsewhere. */
  readonly workers: number;
}

/** A submission with whose it is. */
export interface Asked extends Submission {
  readonly by: string | null;
}

export interface Told {
  readonly number: number;
  readonly id: number | null;
}

/** Nothing can be taken in now, with the reason for people. */
export class IntakeClosed extends Error {
  readonly statusCode = 503;
}

const PROGRAM = programBeside(import.meta.url, 'intake-worker');
/** Milliseconds until a process that ended is started again; doubled for each try, up to the longest. */
const AGAIN = 1_000;
const LONGEST = 30_000;

/**
 * Takes in what is handed to a server, in a process of its own that alone writes to the record: the server answers others meanwhile,
 * and waits for no other writer. The process is started when it is needed first. What it leaves where it ends before its time waits for
 * nobody else to hand something in: the next one is started, again and again, until one runs.
 */
export class Intake {
  readonly options: IntakeOptions;
  readonly #waiting = new Map<number, { resolve: (id: number | null) => void; reject: (error: Error) => void }>();
  #child: Promise<ChildProcess> | null = null;
  #number = 0;
  readonly #closing = new AbortController();
  #resuming = false;

  constructor(options: IntakeOptions) {
    this.options = options;
  }

  /** The number of the job that opens and reads it; once it is there, it is on the disk. Null where too many wait. */
  async take(submission: Submission, by: string | null): Promise<number | null> {
    const child = await this.start();
    const number = this.#number++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject });
      child.send({ ...submission, by, number });
    });
  }

  /** Starts its process unless it runs. */
  start(): Promise<ChildProcess> {
    this.#child ??= this.#fork();
    return this.#child;
  }

  /** Sees to what was handed in before: starts the process, now or as soon as the record can be written to. */
  async resume(): Promise<void> {
    if (this.#resuming) return;
    this.#resuming = true;
    const { signal } = this.#closing;
    for (let wait = AGAIN; !signal.aborted; wait = Math.min(2 * wait, LONGEST)) {
      const runs = await this.start().then(
        () => true,
        () => false,
      );
      if (runs) break;
      await sleep(wait, undefined, { signal }).catch(() => {});
    }
    this.#resuming = false;
  }

  async close(): Promise<void> {
    this.#closing.abort();
    const child = await this.#child?.catch(() => null);
    if (child?.connected) {
      const gone = once(child, 'exit');
      child.disconnect();
      await gone;
    }
    leaveSpool(this.options.spool);
  }

  async #fork(): Promise<ChildProcess> {
    const child = startProcess(PROGRAM);
    let begun = false;
    const lost = new Promise<never>((_, reject) => {
      child.once('exit', () => {
        this.#child = null;
        const closed = new IntakeClosed('Nothing can be taken in: the record cannot be written to.');
        for (const { reject } of this.#waiting.values()) reject(closed);
        this.#waiting.clear();
        reject(closed);
        if (begun) void this.resume();
      });
    });
    lost.catch(() => {});
    // Not as arguments, which everybody on the machine can see: an address may have a password in it.
    child.send(this.options);
    await Promise.race([once(child, 'message'), lost]);
    begun = true;
    child.on('message', ({ number, id }: Told) => {
      this.#waiting.get(number)?.resolve(id);
      this.#waiting.delete(number);
    });
    return child;
  }
}
