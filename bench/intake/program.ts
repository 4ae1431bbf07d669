import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { COMMAND } from '../places.ts';

/** A `chancery` command that runs until it is told to stop, in a process group of its own, so that Ctrl-C reaches the bench alone. */
export class Program {
  readonly #child: ChildProcess;
  readonly #ended: Promise<number | null>;
  #isTold = false;

  /** `hear`: told of each line on standard output and error until it is told to stop. */
  constructor(words: readonly string[], hear: (line: string) => void) {
    this.#child = spawn(COMMAND, words, { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    for (const stream of [this.#child.stdout, this.#child.stderr])
      if (stream) createInterface({ input: stream }).on('line', (line) => !this.#isTold && hear(line));
    this.#ended = new Promise((resolve) => this.#child.once('close', resolve));
    // Whatever ends the bench ends what it started.
    const kill = () => this.#child.kill('SIGKILL');
    process.once('exit', kill);
    void this.#ended.then(() => process.off('exit', kill));
  }

  get pid(): number {
    return this.#child.pid as number;
  }

  get hasEnded(): boolean {
    return this.#child.exitCode !== null || this.#child.signalCode !== null;
  }

  /** Lets it finish what is under way; its exit status. */
  async stop(): Promise<number | null> {
    this.#isTold = true;
    if (!this.hasEnded) this.#child.kill('SIGINT');
    return this.#ended;
  }

  /** Its exit status when it ends by itself. */
  get ended(): Promise<number | null> {
    return this.#ended;
  }
}
