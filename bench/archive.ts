/**
 * How long a large web archive takes: all of it put into the queue, and as much of it read as there is time for.
 * npm run bench -- archive [--articles 100000] [--read 3000] [--workers 2] [--record PATH|postgres://…] [--write]
 * With --record it goes on where it was cut short: what is queued is known and what is read is not read again.
 * Told with --write, it writes its result each minute; Ctrl-C ends it in order.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Archive, measureArchive } from './archive/measure.ts';
import { gatherSources } from './intake/releases.ts';
import { describeMachine, type Provenance, tellLoad, tellProvenance } from './provenance.ts';
import { writeResult } from './results.ts';
import { drawTable } from './table.ts';

export interface ArchiveResult extends Provenance, Archive {
  readonly machine: string;
  /** Of other programs, when it began. */
  readonly load: number;
  readonly database: string;
  readonly texts: string;
  readonly workers: number;
}

export async function run(given: string[]): Promise<void> {
  const { values } = parseArgs({
    args: given,
    options: {
      articles: { type: 'string', default: '100000' },
      read: { type: 'string', default: '3000' },
      workers: { type: 'string', default: String(Math.min(availableParallelism(), 4)) },
      record: { type: 'string' },
      write: { type: 'boolean' },
    },
  });
  const folder = mkdtempSync(join(tmpdir(), 'chancery-archive-'));
  const { name, sources } = gatherSources();
  const database = values.record?.startsWith('postgres') ? 'PostgreSQL' : 'SQLite';
  const about = {
    ...tellProvenance(new Date()),
    machine: describeMachine(),
    load: tellLoad(),
    database,
    texts: name,
    workers: Number(values.workers),
  };
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stop.abort());
  const tell = (archive: Archive) => {
    const { read, enqueue } = archive;
    if (values.write) writeResult(`archive-${database.toLowerCase()}`, { ...about, ...archive } satisfies ArchiveResult);
    console.error(`${enqueue.queued + enqueue.known} in the queue, ${read?.articles ?? 0} read at ${read?.articlesPerSecond ?? '–'}/s`);
  };
  try {
    const archive = await measureArchive({
      folder,
      record: values.record ?? join(folder, 'archive.db'),
      sources,
      articles: Number(values.articles),
      read: Math.min(Number(values.read), Number(values.articles)),
      workers: Number(values.workers),
      tell,
      signal: stop.signal,
    });
    tell(archive);
    console.log(tellAll(archive));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function tellAll({ articles, wordsEach, bytes, enqueue, read, hoursPerMillion }: Archive): string {
  const rows = [
    ['put into the queue', articles, enqueue.seconds, hoursPerMillion.enqueue],
    ['read', read?.articles ?? 0, read?.seconds ?? null, hoursPerMillion.read],
  ];
  return [
    drawTable(['', 'articles', 'seconds', 'hours for a million'], rows),
    `${wordsEach} words each; ${bytes} bytes of archive; ${enqueue.known} were queued before`,
  ].join('\n\n');
}
