import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
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

/**
 * Takes in what is handed to a server, in a process of its own that alone writes to the record: the server answers others meanwhile,
 * and waits for no other writer. The process is started when it is needed first.
 */
export class Intake {
  readonly options: IntakeOptions;
  readonly #waiting = new Map<number, { resolve: (id: number | null) => void; reject: (error: Error) => void }>();
  #child: Promise<ChildProcess> | null = null;
  #number = 0;

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

  async close(): Promise<void> {
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
    const lost = new Promise<never>((_, reject) => {
      child.once('exit', () => {
        this.#child = null;
        const closed = new IntakeClosed('Nothing can be taken in: the record cannot be written to.');
        for (const { reject } of this.#waiting.values()) reject(closed);
        this.#waiting.clear();
        reject(closed);
      });
    });
    lost.catch(() => {});
    // Not as arguments, which everybody on the machine can see: an address may have a password in it.
    child.send(this.options);
    await Promise.race([once(child, 'message'), lost]);
    child.on('message', ({ number, id }: Told) => {
      this.#waiting.get(number)?.resolve(id);
      this.#waiting.delete(number);
    });
    return child;
  }
}
