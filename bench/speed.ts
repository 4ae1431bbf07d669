/**
 * Words a second and peak memory of the real command beside spaCy, in the same run: `npm run bench [-- --words 60000 --runs 3]`.
 * Articles: ../shared/gold/readouts when present, else examples/ again and again. A word here is what stands between spaces, for
 * both tools. spaCy is measured where bench/set-up-spacy.sh has put it.
 */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { median } from './figures.ts';
import { CHANCERY, GOLD, hasGold, readLines } from './gold.ts';

const EXAMPLES = fileURLToPath(new URL('../examples/', import.meta.url));
const SPACY = `${process.env.SPACY_VENV ?? `${tmpdir()}/chancery-bench`}/bin/python`;
const { values } = parseArgs({
  options: { words: { type: 'string', default: '60000' }, runs: { type: 'string', default: '3' }, write: { type: 'boolean' } },
});

interface Run {
  readonly seconds: number;
  /** Peak resident memory, MB. */
  readonly memory: number;
}

interface Row {
  readonly what: string;
  readonly cores: number;
  readonly wordsPerSecond: number;
  readonly memory: number;
}

const folder = mkdtempSync(`${tmpdir()}/chancery-speed-`);
try {
  const rows = await measureAll();
  for (const { what, cores, wordsPerSecond, memory } of rows) {
    const rate = `${Math.round(wordsPerSecond).toLocaleString('en')} words/s`;
    console.log(`${what.padEnd(34)} ${cores} core${cores > 1 ? 's' : ' '}  ${rate.padStart(16)}  ${Math.round(memory)} MB`);
  }
  const first = median(await repeat(3, async () => (await timeCommand(['read', `${EXAMPLES}moscow-meeting-news.txt`], 0)).seconds));
  console.log(`start to first reading             ${first.toFixed(2)} s`);
  const lengths = await measureLengths();
  for (const { words, wordsPerSecond } of lengths)
    console.log(`one document of ${words} words`.padEnd(35), `${Math.round(wordsPerSecond)} words/s`);
  if (values.write) {
    const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
    const result = {
      date: new Date().toISOString().slice(0, 10),
      commit,
      command: 'npm run bench -- --write',
      rows,
      startSeconds: first,
      lengths,
    };
    writeFileSync(new URL('./results/speed.json', import.meta.url), `${JSON.stringify(result, null, 2)}\n`);
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** The tools take turns, so that a machine that slows down slows all of them. Time to start and to load is counted. */
async function measureAll(): Promise<Row[]> {
  const articles = gatherArticles(Number(values.words));
  const words = articles.reduce((sum, { text }) => sum + countWords(text), 0);
  const input = `${folder}/articles.jsonl`;
  writeFileSync(input, articles.map((article) => JSON.stringify(article)).join('\n'));
  const all = availableParallelism();
  const contests = [1, all].flatMap((cores) => [
    { what: 'chancery analyse', cores, run: () => timeCommand(['analyse', input, '-w', String(cores), '-q'], cores) },
    {
      what: 'chancery read --format json',
      cores,
      run: () => timeCommand(['read', input, '--format', 'json', '-w', String(cores), '-q'], cores),
    },
    ...(existsSync(SPACY) ? [{ what: 'spaCy en_core_web_sm, whole pipeline', cores, run: () => timeSpacy(input, cores) }] : []),
  ]);
  if (!existsSync(SPACY)) console.error(`No spaCy at ${SPACY}: sh bench/set-up-spacy.sh sets it up.`);
  const runs = new Map(contests.map((contest) => [contest, [] as Run[]]));
  for (let turn = 0; turn < Number(values.runs); turn++) for (const contest of contests) runs.get(contest)?.push(await contest.run());
  return contests.map((contest) => {
    const own = runs.get(contest) ?? [];
    const seconds = median(own.map((run) => run.seconds));
    return { what: contest.what, cores: contest.cores, wordsPerSecond: words / seconds, memory: Math.max(...own.map((run) => run.memory)) };
  });
}

async function measureLengths(): Promise<{ words: number; wordsPerSecond: number }[]> {
  const text = exampleTexts().join('\n\n');
  const results: { words: number; wordsPerSecond: number }[] = [];
  for (const size of [25_000, 50_000, 100_000]) {
    const file = `${folder}/long-${size}.txt`;
    const long = Array.from({ length: Math.ceil(size / countWords(text)) }, () => text).join('\n\n');
    writeFileSync(file, long);
    const { seconds } = await timeCommand(['read', file, '--format', 'json', '-q'], 0);
    results.push({ words: countWords(long), wordsPerSecond: countWords(long) / seconds });
  }
  return results;
}

function gatherArticles(words: number): { id: string; text: string }[] {
  const source = hasGold()
    ? readLines<{ id: string; text: string }>(`${GOLD}readouts/docs.jsonl`).filter(({ text }) => !/[а-яА-Я]{4}/.test(text))
    : exampleTexts().map((text, i) => ({ id: `example-${i}`, text }));
  const taken: { id: string; text: string }[] = [];
  for (let i = 0, have = 0; have < words; i++) {
    const { id, text } = source[i % source.length] as { id: string; text: string };
    taken.push({ id: `${id}-${i}`, text });
    have += countWords(text);
  }
  return taken;
}

function exampleTexts(): string[] {
  return readdirSync(EXAMPLES).map((name) => readFileSync(EXAMPLES + name, 'utf8'));
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

function timeCommand(words: readonly string[], cores: number): Promise<Run> {
  return timeProcess(CHANCERY, words, cores);
}

function timeSpacy(input: string, cores: number): Promise<Run> {
  return timeProcess(SPACY, [fileURLToPath(new URL('./spacy_speed.py', import.meta.url)), input, String(cores)], cores);
}

/** Runs a program to its end, on core 0 alone when `cores` is 1; memory is its own and its children's, sampled. */
function timeProcess(program: string, words: readonly string[], cores: number): Promise<Run> {
  const pinned = cores === 1 ? ['taskset', '-c', '0', program, ...words] : [program, ...words];
  const began = performance.now();
  const child = spawn(pinned[0] as string, pinned.slice(1), { stdio: ['ignore', 'ignore', 'inherit'] });
  let memory = 0;
  const sampling = setInterval(() => {
    memory = Math.max(memory, residentMemory(child.pid ?? 0));
  }, 100);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (status) => {
      clearInterval(sampling);
      if (status === 0) resolve({ seconds: (performance.now() - began) / 1000, memory });
      else reject(new Error(`${pinned.join(' ')} ended with status ${status}`));
    });
  });
}

/** Resident memory of a process and its children, MB. */
function residentMemory(pid: number): number {
  try {
    const own = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean);
    return Number(own?.[1] ?? 0) / 1024 + children.reduce((sum, child) => sum + residentMemory(Number(child)), 0);
  } catch {
    return 0;
  }
}

async function repeat<T>(times: number, work: () => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let i = 0; i < times; i++) results.push(await work());
  return results;
}
