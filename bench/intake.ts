/**
 * What the real `chancery follow` and `chancery work` take in from press rooms that publish without end: articles a second, delay from publication
 * to record, memory minute by minute, and whether all of it is there, once.
 * npm run bench -- intake [--minutes 30] [--capacity 3] [--load 0.8] [--workers 2] [--every 1] [--record postgres://…] [--queue nats://…] [--write]
 * Without --record: a SQLite file of its own. A PostgreSQL database must be empty, and so must be the queue of a NATS server.
 * Told with --write, it writes its result each minute, so that one cut short leaves what it measured; Ctrl-C ends it in order.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Intake, measureIntake } from './intake/measure.ts';
import { gatherSources } from './intake/releases.ts';
import { describeMachine, type Provenance, tellLoad, tellProvenance } from './provenance.ts';
import { writeResult } from './results.ts';
import { drawTable } from './table.ts';

export interface IntakeResult extends Provenance, Intake {
  readonly machine: string;
  /** Of other programs, when it began. */
  readonly load: number;
  readonly database: string;
  readonly server?: 'NATS';
  readonly texts: string;
  readonly workers: number;
}

export async function run(given: string[]): Promise<void> {
  const { values } = parseArgs({
    args: given,
    options: {
      minutes: { type: 'string', default: '30' },
      capacity: { type: 'string', default: '3' },
      load: { type: 'string', default: '0.8' },
      workers: { type: 'string', default: String(Math.min(availableParallelism(), 4)) },
      every: { type: 'string', default: '1' },
      record: { type: 'string' },
      queue: { type: 'string' },
      write: { type: 'boolean' },
    },
  });
  const folder = mkdtempSync(join(tmpdir(), 'chancery-intake-'));
  const { name, sources } = gatherSources();
  const provenance = { ...tellProvenance(new Date()), load: tellLoad() };
  const database = values.record?.startsWith('postgres') ? 'PostgreSQL' : 'SQLite';
  const keep = (intake: Intake) => {
    const server = values.queue === undefined ? {} : { server: 'NATS' as const };
    const about = { ...provenance, machine: describeMachine(), database, ...server, texts: name, workers: Number(values.workers) };
    const result: IntakeResult = { ...about, ...intake };
    if (values.write) writeResult(`intake-${values.queue === undefined ? '' : 'nats-'}${database.toLowerCase()}`, result);
  };
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stop.abort());
  try {
    const intake = await measureIntake({
      record: values.record ?? join(folder, 'intake.db'),
      queue: values.queue ?? null,
      workers: Number(values.workers),
      sources,
      capacitySeconds: Number(values.capacity) * 60,
      seconds: Number(values.minutes) * 60,
      load: Number(values.load),
      every: Number(values.every),
      signal: stop.signal,
      tell: (intake) => {
        keep(intake);
        console.error(tellInShort(intake));
      },
    });
    keep(intake);
    console.log(tellAll(intake));
    if (!isWhole(intake)) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function tellInShort({ minutes, sustained, delay, processes }: Intake): string {
  const memory = processes.map(({ megabytes, megabytesPerMinute }) => `${megabytes} MB (${megabytesPerMinute ?? '–'}/min)`).join(', ');
  return `${minutes} min: ${sustained.articlesPerSecond} articles/s, p95 ${delay.p95} s; ${memory}`;
}

function tellAll({ capacity, offered, sustained, minutes, delay, processes, whole, faults, readSeconds, storeSeconds }: Intake): string {
  const paces = drawTable(
    ['', 'articles/s', 'words/s', 'articles'],
    [
      ['most', capacity.articlesPerSecond, capacity.wordsPerSecond, capacity.articles],
      [`at ${offered}/s for ${minutes} min`, sustained.articlesPerSecond, sustained.wordsPerSecond, sustained.articles],
    ],
  );
  const used = drawTable(
    ['process', 'MB', 'MB/min', 'processor s'],
    processes.map(({ process, megabytes, megabytesPerMinute, processorSeconds }) => [
      process,
      megabytes,
      megabytesPerMinute,
      processorSeconds,
    ]),
  );
  const { published, documents, lost, doubled, strange, undone, copies, bytes } = whole ?? ({} as Partial<NonNullable<Intake['whole']>>);
  return [
    paces,
    `from publication to record: half within ${delay.p50} s, 95 % within ${delay.p95} s, all within ${delay.most} s`,
    `an article is read in ${readSeconds} s and stored in ${storeSeconds} s, on the mean`,
    used,
    `${published} published, ${documents} documents (${copies} copies): ${lost} lost, ${doubled} doubled, ${strange} strange, ${undone} jobs not done; ${bytes} bytes`,
    ...faults,
    ...(whole?.faults ?? []),
  ].join('\n\n');
}

function isWhole({ whole }: Intake): boolean {
  return whole !== null && whole.lost + whole.doubled + whole.strange + whole.undone + whole.faults.length === 0;
}
