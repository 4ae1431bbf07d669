import { join } from 'node:path';
import { readLine } from '../intake/line.ts';
import { Program } from '../intake/program.ts';
import { makeRelease, type Source } from '../intake/releases.ts';
import { writeJsonLines } from '../json-lines.ts';
import { COMMAND } from '../places.ts';
import { timeProcess } from '../speed/time-process.ts';

/** Articles of each worker that are read before the time is taken, and at the end, when some are idle already. */
const EDGE = 5;

/**
 * Articles a second of `chancery work` on queues that are full, added: one queue for each number in `workers`, all at once and each
 * with so many workers. What comes before all have begun and after the first has ended does not count.
 */
export async function timeWork(folder: string, sources: readonly Source[], articles: number, workers: readonly number[]): Promise<number> {
  const input = join(folder, 'articles.jsonl');
  const texts = Array.from({ length: articles }, (_, number) => makeRelease(sources, number));
  writeJsonLines(
    input,
    texts.map(({ title, date, publisher, paragraphs }, id) => ({
      id: String(id),
      title,
      date,
      publisher,
      language: 'en',
      text: paragraphs.join('\n\n'),
    })),
  );
  const records = workers.map((count, at) => ({
    count,
    path: join(folder, `${at}-of-${workers.length}-${count}.db`),
    times: [] as number[],
  }));
  for (const { path } of records) await timeProcess([COMMAND, 'enqueue', input, '--record', path]);
  const statuses = await Promise.all(
    records.map(({ count, path, times }) => {
      const hear = (line: string) => {
        const told = readLine(line);
        if (told && 'outcome' in told) times.push(performance.now());
      };
      return new Program(['work', '--once', '--record', path, '--log', 'json', '--workers', String(count)], hear).ended;
    }),
  );
  if (statuses.some((status) => status !== 0) || records.some(({ times }) => times.length !== articles))
    throw new Error(`chancery work ended with ${statuses.join(' and ')}`);
  return paceOfAll(records.map(({ count, times }) => ({ times, edge: count * EDGE })));
}

/** Ends a second between the moment when the last has begun and that when the first has ended. `edge`: ends at either side that do not count. */
export function paceOfAll(runs: readonly { readonly times: readonly number[]; readonly edge: number }[]): number {
  const from = Math.max(...runs.map(({ times, edge }) => times[edge] ?? Number.NaN));
  const to = Math.min(...runs.map(({ times, edge }) => times[times.length - 1 - edge] ?? Number.NaN));
  const ends = runs.reduce((sum, { times }) => sum + times.filter((at) => at > from && at <= to).length, 0);
  return ends / ((to - from) / 1000);
}
