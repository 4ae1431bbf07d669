/**
 * How fast the real command is, how much memory it takes, and whether its time grows with the text alone; beside it spaCy, where a
 * Python has it (bench/set-up-spacy.sh).
 * npm run bench [-- speed] [--words 120000] [--longest 100000] [--runs 3] [--spacy FOLDER] [--write]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeJsonLines } from './json-lines.ts';
import { describeMachine, type Provenance, tellProvenance } from './provenance.ts';
import { writeResult } from './results.ts';
import { countTokens, timeFirstReading, timeLengths, timeStart } from './speed/chancery-alone.ts';
import { canPin, findContestants, findSpacy } from './speed/contestants.ts';
import { type Pace, race } from './speed/race.ts';
import { countWords, gatherTexts } from './speed/texts.ts';
import { drawTable } from './table.ts';

interface Settings {
  readonly words: number;
  readonly longest: number;
  readonly rounds: number;
  readonly spacy: string | null;
}

interface Speed extends Provenance {
  readonly machine: string;
  readonly pinned: boolean;
  readonly texts: string;
  readonly words: number;
  readonly firstReadingSeconds: number;
  readonly paces: readonly Pace[];
  readonly lengths: readonly { readonly words: number; readonly wordsPerSecond: number }[];
}

export async function run(given: string[]): Promise<void> {
  const { values } = parseArgs({
    args: given,
    options: {
      words: { type: 'string', default: '120000' },
      longest: { type: 'string', default: '100000' },
      runs: { type: 'string', default: '3' },
      spacy: { type: 'string' },
      write: { type: 'boolean' },
    },
  });
  const [words, longest, rounds] = [Number(values.words), Number(values.longest), Number(values.runs)];
  const speed = await measureSpeed({ words, longest, rounds, spacy: findSpacy(values.spacy) });
  console.log(drawSpeed(speed));
  if (values.write) writeResult('speed', speed);
}

async function measureSpeed({ words, longest, rounds, spacy }: Settings): Promise<Speed> {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-speed-'));
  try {
    const { name, texts } = gatherTexts(words);
    const path = join(folder, 'texts.jsonl');
    writeJsonLines(
      path,
      texts.map((text) => ({ ...text, language: 'en' })),
    );
    const all = texts.reduce((sum, { text }) => sum + countWords(text), 0);
    const cores = availableParallelism();
    const start = await timeStart(folder, rounds);
    const tokens = await countTokens(path, cores);
    return {
      ...tellProvenance(new Date()),
      machine: describeMachine(),
      pinned: canPin(),
      texts: name,
      words: all,
      firstReadingSeconds: round(await timeFirstReading(rounds)),
      paces: await race(findContestants(cores, spacy), { texts: path, words: all, tokens, start, rounds }),
      lengths: await timeLengths([longest / 4, longest / 2, longest].map(Math.round), folder),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function drawSpeed({ machine, pinned, texts, words, firstReadingSeconds, paces, lengths }: Speed): string {
  const head = ['program', 'cores', 'words/s', 'without loading', 'own tokens/s', 'memory MB'];
  const rows = paces.map((pace) => [
    pace.program,
    pace.cores,
    pace.wordsPerSecond,
    pace.loadedWordsPerSecond,
    pace.tokensPerSecond,
    pace.megabytes,
  ]);
  const growth = lengths.map((length) => [length.words, length.wordsPerSecond]);
  return [
    `${machine}; ${words.toLocaleString('en')} words of ${texts}${pinned ? '' : '; no taskset: "one" is one thread on any core'}`,
    `first reading after ${firstReadingSeconds} s`,
    drawTable(head, rows),
    `one document, read on one core:\n${drawTable(['words', 'words/s'], growth)}`,
  ].join('\n\n');
}

function round(seconds: number): number {
  return Math.round(seconds * 100) / 100;
}

if (import.meta.main) await run(process.argv.slice(2));
