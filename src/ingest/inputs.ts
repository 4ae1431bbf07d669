import type { Problem } from '../domain/problem.ts';
import type { Allowance } from './allowance.ts';
import { type Bytes, inUtf8, peekBytes, TooMuch } from './bytes.ts';
import { readIsoDate } from './calendar.ts';
import { openContainer } from './containers/index.ts';
import type { Columns } from './csv.ts';
import { readCsv } from './csv.ts';
import { decodeText } from './decoding.ts';
import { detectFormat, detectSignature, type Format, isContainer } from './format.ts';
import { readJsonl } from './jsonl.ts';
import { DEEPEST_ARCHIVE, describeSize } from './limits.ts';
import { fail, type Outcome } from './outcome.ts';
import { openPageReader, type PageReader } from './page-reader.ts';
import { describeFault, findSources, type Source } from './sources.ts';
import { readWhole } from './whole.ts';

export interface InputOptions {
  /** The format of every input; without it, by extension and content. */
  readonly input?: Format;
  /** Publication date, `YYYY-MM-DD`, where the input has none. */
  readonly date?: string;
  /** Which columns of a CSV file hold what. */
  readonly columns?: Columns;
  /** What `-` reads. */
  readonly stdin?: Bytes;
  /** Bytes that all of them may come to; without it, each has the limits of its format alone. */
  readonly allowance?: Allowance;
}

interface Reading {
  readonly allowance: Allowance | undefined;
  readonly date: string | null;
  readonly columns: Columns;
  readonly pages: PageReader;
}

/**
 * Articles of files, archives, folders, globs and standard input (`-`), in order, one at a time. What cannot be read is a
 * Problem in its place, and the rest goes on; only a bad `date` option ends it at once.
 */
export async function* readInputs(paths: readonly string[], options: InputOptions = {}): AsyncGenerator<Outcome> {
  const date = options.date === undefined ? null : readIsoDate(options.date);
  if (options.date !== undefined && date === null) {
    yield fail({ code: 'date', where: '--date', detail: options.date });
    return;
  }
  const pages = openPageReader();
  const reading = { allowance: options.allowance, date, columns: options.columns ?? {}, pages };
  try {
    for (const path of paths) {
      for await (const source of findSources(path, options.stdin)) {
        if ('code' in source) yield fail(source);
        else yield* readSource(options.input ? { ...source, format: options.input } : source, reading, 0);
      }
    }
  } finally {
    await pages.close();
  }
}

/** Bytes from which the format is told. */
const HEAD = 65_536;

async function* readSource(source: Source, reading: Reading, depth: number): AsyncGenerator<Outcome> {
  let close = async () => {};
  try {
    const bytes = reading.allowance ? reading.allowance.spend(source.open()) : source.open();
    const peeked = await peekBytes(bytes, HEAD);
    close = peeked.close;
    const format = source.format ?? detectSignature(peeked.head) ?? detectFormat(source.name, decodeHead(peeked.head));
    const whole = { ...source, open: () => peeked.all };
    const date = source.details?.date ?? reading.date;
    if (isContainer(format)) yield* readContainer(whole, format, reading, depth);
    else if (format === 'jsonl') yield* readJsonl(inUtf8(peeked.all, peeked.head), source.where, date);
    else if (format === 'csv') yield* readCsv(inUtf8(peeked.all, peeked.head), source.where, date, reading.columns);
    else yield* readWhole(whole, format, { ...source.details, date }, reading.pages);
  } catch (error) {
    yield fail(explain(error, source.where));
  } finally {
    await close();
  }
}

async function* readContainer(
  source: Source,
  format: Parameters<typeof openContainer>[1],
  reading: Reading,
  depth: number,
): AsyncGenerator<Outcome> {
  if (depth >= DEEPEST_ARCHIVE) {
    yield fail({ code: 'archive', where: source.where, detail: `archives nested more than ${DEEPEST_ARCHIVE} deep` });
    return;
  }
  const { format: _, ...plain } = source;
  try {
    for await (const inner of openContainer(plain, format)) {
      if ('code' in inner) yield fail(inner);
      else yield* readSource(inner, reading, depth + 1);
    }
  } catch (error) {
    if (error instanceof TooMuch || (error instanceof Error && 'syscall' in error)) throw error;
    yield fail({ code: 'archive', where: source.where, detail: error instanceof Error ? error.message : String(error) });
  }
}

function explain(error: unknown, where: string): Problem {
  if (error instanceof TooMuch) return { code: 'too-large', where, detail: `the limit is ${describeSize(error.limit)}` };
  // What zlib says of a broken file.
  if (error instanceof Error && /^(?:Z_|ERR_)/.test((error as NodeJS.ErrnoException).code ?? ''))
    return { code: 'archive', where, detail: error.message };
  return describeFault(error, where);
}

function decodeHead(head: Buffer): string {
  const decoded = decodeText(head, '');
  return 'code' in decoded ? '' : decoded.text;
}
