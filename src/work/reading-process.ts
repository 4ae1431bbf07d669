import type { ChildProcess } from 'node:child_process';
import type { Article, Problem } from '../domain/index.ts';
import { programBeside, startProcess } from './own-process.ts';
import type { Said } from './reading-worker.ts';
import type { Done } from './task.ts';

export interface ProcessOptions {
  /** Milliseconds that an article may take, and further ones for each thousand characters. */
  readonly time: number;
  readonly timePerThousand: number;
  /** The program that reads; another one in tests. */
  readonly program: URL;
}

export const PROCESS_OPTIONS: ProcessOptions = {
  time: 30_000,
  timePerThousand: 1_000,
  program: programBeside(import.meta.url, 'reading-worker'),
};

/** Milliseconds to load the model on a busy machine. */
const START_TIME = 120_000;
/** MB of JavaScript memory; a long article needs a small part of it. */
const HEAP = 1024;

/** Reads articles one after another in a process of its own: what crashes or hangs costs that process only, and it is known which article it was. */
export class ReadingProcess {
  readonly #options: ProcessOptions;
  #child: ChildProcess | null = null;

  constructor(options: ProcessOptions = PROCESS_OPTIONS) {
    this.#options = options;
  }

  async read(article: Article): Promise<Done | Problem> {
    const where = article.url ?? article.id;
    const child = await this.#start();
    if (typeof child === 'string') return { code: 'unreadable', where, detail: child };
    const { time, timePerThousand } = this.#options;
    const said = await this.#listen(child, time + (timePerThousand * article.text.length) / 1000, () => child.send(article));
    if (typeof said === 'string') return { code: 'crash', where, detail: said };
    return 'done' in said ? said.done : { code: 'unreadable', where, detail: `a bug in the reader: ${said.failure}` };
  }

  close(): void {
    this.#child?.kill('SIGKILL');
    this.#child = null;
  }

  /** Why it does not start, in words. */
  async #start(): Promise<ChildProcess | string> {
    if (this.#child?.connected) return this.#child;
    const child = startProcess(this.#options.program, [`--max-old-space-size=${HEAP}`, '--max-semi-space-size=8']);
    this.#child = child;
    const said = await this.#listen(child, START_TIME, () => {});
    return typeof said === 'string' && said !== 'ready' ? `the reader did not start: ${said}` : child;
  }

  /** What it says next; in words, why it says nothing more. */
  #listen(child: ChildProcess, time: number, begin: () => void): Promise<Exclude<Said, 'ready'> | string> {
    return new Promise((resolve) => {
      const finish = (said: Said, broken: boolean) => {
        clearTimeout(timer);
        child.off('message', onMessage).off('exit', onExit);
        if (broken) {
          child.kill('SIGKILL');
          this.#child = null;
        }
        resolve(said);
      };
      const onMessage = (said: unknown) => finish(said as Said, false);
      const onExit = (code: number | null, signal: string | null) =>
        finish(`the reading ended with ${signal ?? `status ${code}`}` as Said, true);
      const timer = setTimeout(() => finish(`it took more than ${Math.round(time / 100) / 10} seconds` as Said, true), time);
      child.on('message', onMessage).on('exit', onExit);
      begin();
    });
  }
}
