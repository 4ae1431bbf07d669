import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  adoptExports,
  askExport,
  EXPORT_KEPT,
  type ExportNews,
  type ExportRow,
  forgetExports,
  keepExports,
  listExports,
  nextExport,
  noteExport,
  type Record,
} from '../../store/index.ts';
import { type LateRecord, programBeside, startProcess } from '../../work/index.ts';
import type { ExportQuestion } from './question.ts';

/** Exports that may wait, the one that is made among them, and files that are kept. */
const OPEN = 8;
const KEPT = 20;
/** Milliseconds that a file is kept. */
const LASTS = 86_400_000;
/** Most memory of the process that makes a file; rows are written as they are read. */
const MEMORY = '--max-old-space-size=1024';
const PROGRAM = programBeside(import.meta.url, 'export-worker');

export interface ExporterOptions {
  /** To read from. */
  readonly record: Record;
  /** Its path or address. */
  readonly where: string;
  /** Where it is written down how far each export is. */
  readonly late: LateRecord;
  /** Tells this server from others over the same record. */
  readonly owner: string;
  /** For the files; made when it is needed and deleted with the exporter. */
  readonly folder: string;
}

/** What the process that makes a file is told, and what it tells. */
export interface ExportOrder {
  readonly where: string;
  readonly asked: ExportQuestion;
  readonly path: string;
}
export type ExportReport = { readonly bytes: number; readonly done: boolean } | { readonly problem: string };

/** Makes files of a record for whoever asked, one after another, each in a process of its own, and keeps them for a day. */
export class Exporter {
  readonly #options: ExporterOptions;
  readonly #closing = new AbortController();
  readonly #caring: Promise<void>;
  #making: Promise<void> | null = null;
  #child: ChildProcess | null = null;

  constructor(options: ExporterOptions) {
    this.#options = options;
    this.#caring = this.#care();
  }

  /** Its number; null where too many wait. */
  async ask(asked: ExportQuestion, by: string): Promise<number | null> {
    const { late, owner } = this.#options;
    const values = { format: asked.format, question: JSON.stringify(asked.question), by, owner };
    const id = await askExport(await late.open(), values, OPEN);
    if (id !== null) this.#begin();
    return id;
  }

  /** The path of a file that is done; null where another server has it. */
  fileOf({ id, owner }: ExportRow): string | null {
    const path = this.#pathOf(id);
    return owner === this.#options.owner && existsSync(path) ? path : null;
  }

  /** What is not done yet, and what is kept, is left to the next server, which makes it anew. */
  async close(): Promise<void> {
    this.#closing.abort();
    this.#child?.kill();
    await this.#making;
    await this.#caring;
    const { record, late, owner, folder } = this.#options;
    const own = (await listExports(record).catch(() => [])).some((row) => row.owner === owner);
    if (own) await keepExports(await late.open(), owner, true).catch(() => {});
    rmSync(folder, { recursive: true, force: true });
  }

  /** Says that it is alive, takes over what others left, and forgets what is old. A record without exports is not written to. */
  async #care(): Promise<void> {
    const { record, late, owner } = this.#options;
    const { signal } = this.#closing;
    while (!signal.aborted) {
      try {
        if ((await listExports(record)).length > 0) {
          const open = await late.open();
          await adoptExports(open, owner);
          await keepExports(open, owner, false);
          const before = new Date(Date.parse(record.now()) - LASTS).toISOString();
          for (const id of await forgetExports(open, owner, before, KEPT)) rmSync(this.#pathOf(id), { force: true });
          this.#begin();
        }
      } catch {
        // A database that is away for a moment is asked again.
      }
      await sleep(EXPORT_KEPT / 3, null, { signal }).catch(() => {});
    }
  }

  #begin(): void {
    this.#making ??= this.#make()
      .catch((error: unknown) => void process.stderr.write(`chancery: exporting: ${error instanceof Error ? error.message : error}\n`))
      .finally(() => {
        this.#making = null;
      });
  }

  async #make(): Promise<void> {
    const { late, owner } = this.#options;
    const record = await late.open();
    for (let next = await nextExport(record, owner); next && !this.#closing.signal.aborted; next = await nextExport(record, owner)) {
      const { id } = next;
      if (!(await noteExport(record, id, owner, { state: 'making' }))) continue;
      const ended = await this.#write(next, (bytes) => noteExport(record, id, owner, { bytes }));
      // Whoever ends it makes it anew elsewhere.
      if (this.#closing.signal.aborted) return;
      await noteExport(record, id, owner, ended);
      if (ended.state === 'failed') rmSync(this.#pathOf(id), { force: true });
    }
  }

  async #write({ id, format, question }: ExportRow, tell: (bytes: number) => Promise<unknown>): Promise<ExportNews> {
    const { where, folder, record } = this.#options;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const child = startProcess(PROGRAM, [MEMORY]);
    this.#child = child;
    let last: ExportReport = { problem: 'the process that wrote it ended' };
    let telling: Promise<unknown> = Promise.resolve();
    child.on('message', (report: ExportReport) => {
      last = report;
      if ('bytes' in report && !report.done) telling = tell(report.bytes).catch(() => {});
    });
    const gone = once(child, 'exit');
    const asked = { format, question: JSON.parse(question) } as ExportQuestion;
    child.send({ where, asked, path: this.#pathOf(id) } satisfies ExportOrder);
    await gone;
    await telling;
    this.#child = null;
    const done_at = record.now();
    const report = last as ExportReport;
    if ('problem' in report) return { state: 'failed', problem: report.problem, done_at };
    return report.done
      ? { state: 'done', bytes: report.bytes, done_at, problem: null }
      : { state: 'failed', problem: 'the process that wrote it ended', done_at };
  }

  #pathOf(id: number): string {
    return join(this.#options.folder, `${id}`);
  }
}
