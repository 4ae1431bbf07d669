import { mkdir, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { ReadingFormat } from '../work/index.ts';
import type { Job } from './run-tasks.ts';

const ENDINGS: Readonly<Record<ReadingFormat, string>> = {
  text: '.txt',
  json: '.json',
  conllu: '.conllu',
  brat: '.ann',
  webanno: '.jsonld',
  gdelt: '.tsv',
  icews: '.tsv',
  polecat: '.tsv',
  phoenix: '.tsv',
  petrarch: '.tsv',
};

/** Runs jobs so that each answer becomes a file of its own; for brat the text stands beside its annotations. */
export async function openFolder(
  folder: string,
  format: ReadingFormat,
  jobs: AsyncIterable<Job>,
  run: (jobs: AsyncIterable<Job>, write: (output: string, where: string) => Promise<void>) => Promise<void>,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const names = new Map<string, string>();
  const texts = new Map<string, string>();
  const taken = new Set<string>();
  async function* watched(): AsyncGenerator<Job> {
    let number = 0;
    for await (const job of jobs) {
      if ('problem' in job || job.task.kind !== 'read') {
        yield job;
        continue;
      }
      const where = `${job.where}\n${number++}`;
      names.set(where, unusedName(job.task.article.id, job.where, taken));
      if (format === 'brat') texts.set(where, job.task.article.text);
      yield { ...job, where };
    }
  }
  await run(watched(), async (output, where) => {
    const name = join(folder, names.get(where) as string);
    await writeFile(name + ENDINGS[format], output);
    const text = texts.get(where);
    if (text !== undefined) await writeFile(`${name}.txt`, text);
    names.delete(where);
    texts.delete(where);
  });
}

/** Longest file name in UTF-16 units: in UTF-8 at most three times as many bytes, and file systems take 255. */
const LONGEST = 75;

/** The article's own id, or the file's name, made safe as a file name and told apart by a number. */
function unusedName(id: string, where: string, taken: Set<string>): string {
  const file = basename(where).replace(/:\d+$/, '');
  const wanted = id.startsWith('sha256:') ? basename(file, extname(file)) : id;
  const safe =
    wanted
      .replace(/[^\p{L}\p{N}._-]+/gu, '-')
      .replace(/^[.-]+/, '')
      .slice(0, LONGEST)
      .toWellFormed() || 'article';
  let name = safe;
  for (let n = 2; taken.has(name); n++) name = `${safe}-${n}`;
  taken.add(name);
  return name;
}
