import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Desk } from '../cli/run-chancery.ts';

const PROGRAM = fileURLToPath(new URL('../../bin/chancery', import.meta.url));

/** A record of these articles, served by the real command on a free port. */
export class ReadingRoom {
  readonly desk: Desk;
  readonly address: string;
  readonly process: ChildProcess;

  private constructor(desk: Desk, address: string, process: ChildProcess) {
    this.desk = desk;
    this.address = address;
    this.process = process;
  }

  /** `articles`: JSON Lines; `record`: a file in the desk, or the address of a database; `args`: further options of `serve`. */
  static async open(
    articles: string,
    record = 'talks.db',
    { args = [], env = {} }: { readonly args?: readonly string[]; readonly env?: Readonly<Record<string, string>> } = {},
  ): Promise<ReadingRoom> {
    const desk = new Desk();
    desk.put({ 'articles.jsonl': articles });
    const added = desk.run(['add', 'articles.jsonl', '--quiet', '--workers', '1', '--record', record]);
    if (added.status !== 0) throw new Error(added.err);
    const process = spawn(PROGRAM, ['serve', '--port', '0', '--record', record, ...args], {
      cwd: desk.folder,
      env: { ...globalThis.process.env, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await once(process.stdout, 'data')) as [Buffer];
    return new ReadingRoom(desk, line.toString().trim(), process);
  }

  get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    return fetch(`${this.address}${path}`, { headers });
  }

  /** Hands in JSON, text or a form with files. */
  handIn(path: string, body: string | FormData, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    return fetch(`${this.address}${path}`, { method: 'POST', body, headers, redirect: 'manual' });
  }

  /** A form, as a page without script sends it; where it leads is not gone to. */
  post(path: string, form: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    const type = { 'content-type': 'application/x-www-form-urlencoded' };
    return fetch(`${this.address}${path}`, { method: 'POST', body: form, headers: { ...type, ...headers }, redirect: 'manual' });
  }

  /** The exit status. */
  async close(): Promise<number | null> {
    const ended = once(this.process, 'exit') as Promise<[number | null]>;
    this.process.kill('SIGTERM');
    const [status] = await ended;
    this.desk.clear();
    return status;
  }
}
