import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { COMMAND } from '../places.ts';

/** `chancery serve` over a record, until it is closed. */
export class Room {
  readonly address: string;
  readonly #process: ChildProcess;

  private constructor(address: string, process: ChildProcess) {
    this.address = address;
    this.#process = process;
  }

  static async open(record: string): Promise<Room> {
    const child = spawn(COMMAND, ['serve', '--port', '0', '--record', record], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    return new Room(line.toString().trim(), child);
  }

  /** Milliseconds to the first byte of a page that is found, and its text. */
  async firstByte(path: string): Promise<{ milliseconds: number; text: string }> {
    const began = performance.now();
    const answer = await fetch(`${this.address}${path}`);
    const reader = answer.body?.getReader();
    const first = await reader?.read();
    const milliseconds = performance.now() - began;
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    const pieces = [first?.value ?? new Uint8Array()];
    for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) pieces.push(next.value);
    return { milliseconds, text: Buffer.concat(pieces).toString('utf8') };
  }

  /** Most memory resident so far; null where /proc does not tell. */
  get megabytes(): number | null {
    try {
      const peak = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${this.#process.pid}/status`, 'utf8'))?.[1];
      return peak === undefined ? null : Math.round(Number(peak) / 1024);
    } catch {
      return null;
    }
  }

  async close(): Promise<void> {
    const ended = once(this.#process, 'exit');
    this.#process.kill('SIGTERM');
    await ended;
  }
}
