import type { Article } from '../../domain/index.ts';
import { keyOf } from '../queue/enqueue.ts';
import type { Record } from '../record.ts';
import { parsed } from './parsed.ts';

/**
 * What the queue says is read must be there; what waits must have something to read, and be what it was when it came: its key is a hash
 * over it and over what is to read it. `reader`: what reads now.
 */
export async function* checkQueue(record: Record, reader: string): AsyncGenerator<string> {
  const jobs = record.db.selectFrom('jobs').selectAll().orderBy('id');
  const readers = await record.db.selectFrom('readings').select('reader').distinct().execute();
  const known = [reader, ...readers.map((one) => one.reader)];
  for await (const job of jobs.stream(500)) {
    const { id, place, state, article, document_id, done_at, leased_by, problem_code } = job;
    const told = `job ${id}: ${place}`;
    if (state === 'done' && document_id === null) yield `${told} is said to be read, and names no document`;
    if (state === 'done' && article !== null) yield `${told} is said to be read, and waits to be`;
    if (state !== 'waiting' && done_at === null) yield `${told} is said to be over, and not since when`;
    if (state !== 'waiting' && leased_by !== null) yield `${told} is said to be over, and to be with a worker`;
    if (state === 'dead' && problem_code === null) yield `${told} was set aside, and no problem says why`;
    if (state === 'done') continue;
    if (article === null) yield `${told} waits to be read, and its article is gone`;
    else if (!isWhole(article, job.key, known)) yield `${told} waits to be read, and its article is not what was queued`;
  }
  yield* checkAdditions(record);
}

/** Of a reader that nothing was read by it cannot be told. */
function isWhole(article: string, key: string, readers: readonly string[]): boolean {
  const given = parsed<Article>(article);
  if (given === null || typeof given.text !== 'string') return false;
  return readers[0] === '' || readers.some((reader) => keyOf(given, reader) === key);
}

/** What was handed in is kept until it is opened. */
async function* checkAdditions(record: Record): AsyncGenerator<string> {
  const lost = record.db.selectFrom('additions').select(['id', 'name']).where('opened_at', 'is', null).orderBy('id');
  for (const { id, name } of await lost.where('given', 'is', null).execute())
    yield `addition ${id}: ${name} waits to be opened, and what was handed in is gone`;
}
