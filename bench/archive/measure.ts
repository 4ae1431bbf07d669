import { statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readLine } from '../intake/line.ts';
import { Program } from '../intake/program.ts';
import type { Source } from '../intake/releases.ts';
import { COMMAND } from '../places.ts';
import { timeProcess } from '../speed/time-process.ts';
import { makeWarc } from './make-warc.ts';

export interface ArchiveOptions {
  /** A folder for the archive. */
  readonly folder: string;
  readonly record: string;
  readonly sources: readonly Source[];
  readonly articles: number;
  /** Of these, how many are read before it ends. */
  readonly read: number;
  readonly workers: number;
  readonly tell: (archive: Archive) => void;
  readonly signal: AbortSignal;
}

export interface Archive {
  readonly articles: number;
  readonly wordsEach: number;
  readonly bytes: number;
  /** `chancery enqueue` of the whole archive: unpacked, made into articles, put into the queue. */
  readonly enqueue: { readonly queued: number; readonly known: number; readonly seconds: number; readonly megabytes: number | null };
  /** `chancery work` on the first of them, while it is at full speed; null before it is. */
  readonly read: { readonly articles: number; readonly seconds: number; readonly articlesPerSecond: number } | null;
  /** Hours of this machine for a million such articles. */
  readonly hoursPerMillion: { readonly enqueue: number; readonly read: number | null };
}

/** Articles that are read before the time is taken: models are loaded by then. */
const FIRST = 20;
const LOOK = 200;
const MINUTE = 60_000;

export async function measureArchive({ folder, record, sources, articles, read, workers, tell, signal }: ArchiveOptions): Promise<Archive> {
  const path = join(folder, 'archive.warc.gz');
  const words = await makeWarc(path, sources, articles);
  const { seconds, megabytes, output } = await timeProcess([COMMAND, 'enqueue', path, '--record', record], { keep: true });
  const count = (word: string) => output.match(new RegExp(`^${word}\t`, 'gm'))?.length ?? 0;
  const [queued, known] = [count('queued'), count('known')];
  if (queued + known !== articles) throw new Error(`${articles} articles were archived, ${queued} queued and ${known} known`);

  const times: number[] = [];
  const summarise = (): Archive => {
    const done = times.length - FIRST;
    const taken = ((times.at(-1) ?? 0) - (times[FIRST - 1] ?? 0)) / 1000;
    const reading = done > 0 ? { articles: done, seconds: round(taken), articlesPerSecond: round(done / taken) } : null;
    return {
      articles,
      wordsEach: Math.round(words / articles),
      bytes: statSync(path).size,
      enqueue: { queued, known, seconds: round(seconds), megabytes: megabytes === null ? null : Math.round(megabytes) },
      read: reading,
      hoursPerMillion: { enqueue: hoursFor(articles / seconds), read: reading && hoursFor(reading.articlesPerSecond) },
    };
  };
  tell(summarise());
  const faults: string[] = [];
  const work = new Program(['work', '--once', '--record', record, '--log', 'json', '--workers', String(workers)], (line) => {
    const told = readLine(line);
    if (told && 'outcome' in told) times.push(performance.now());
    else if (told) faults.push(told.fault);
  });
  let next = performance.now() + MINUTE;
  while (times.length < read + FIRST && !work.hasEnded && !signal.aborted) {
    await sleep(LOOK);
    if (performance.now() < next) continue;
    tell(summarise());
    next += MINUTE;
  }
  const archive = summarise();
  const status = await work.stop();
  if (status !== 0) throw new Error(`chancery work ended with ${status}: ${faults[0] ?? ''}`);
  return archive;
}

function hoursFor(perSecond: number): number {
  return round(1_000_000 / perSecond / 3600);
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}
