import { join } from 'node:path';
import { writeJsonLines } from '../json-lines.ts';
import { COMMAND, EXAMPLES } from '../places.ts';
import { canPin, PIN } from './contestants.ts';
import { median } from './median.ts';
import { countWords, makeLongText, readExamples } from './texts.ts';
import { timeProcess } from './time-process.ts';

/** Seconds from start to the reading of one example article, median over the rounds. */
export async function timeFirstReading(rounds: number): Promise<number> {
  const example = join(EXAMPLES, readExamples()[0]?.id ?? '');
  return repeat(rounds, [COMMAND, 'read', example, '--quiet']);
}

/** Seconds that a text of one sentence takes: starting and loading. */
export async function timeStart(folder: string, rounds: number): Promise<number> {
  const path = join(folder, 'short.jsonl');
  writeJsonLines(path, [{ id: 'short', text: 'The ministers met in Vienna on Monday.', language: 'en' }]);
  return repeat(rounds, [COMMAND, 'analyse', '--input', 'jsonl', '--quiet', '--workers', '1', path]);
}

/** Tokens that Chancery cuts the texts into. */
export async function countTokens(texts: string, workers: number): Promise<number> {
  const command = [COMMAND, 'analyse', '--input', 'jsonl', '--quiet', '--workers', String(workers), texts] as const;
  const { output } = await timeProcess([...command], { keep: true });
  return output.match(/^\d+\t/gm)?.length ?? 0;
}

/** Words a second for single documents of different lengths, on one core: alike when the time is linear. */
export async function timeLengths(lengths: readonly number[], folder: string): Promise<{ words: number; wordsPerSecond: number }[]> {
  const pin = canPin() ? PIN : [];
  const examples = readExamples();
  const paces: { words: number; wordsPerSecond: number }[] = [];
  for (const length of lengths) {
    const text = makeLongText(examples, length);
    const path = join(folder, `${length}.jsonl`);
    writeJsonLines(path, [{ ...text, language: 'en' }]);
    const [first, ...rest] = [...pin, COMMAND, 'read', '--format', 'json', '--input', 'jsonl', '--quiet', '--workers', '1', path];
    const { seconds } = await timeProcess([first as string, ...rest]);
    const words = countWords(text.text);
    paces.push({ words, wordsPerSecond: Math.round(words / seconds) });
  }
  return paces;
}

async function repeat(rounds: number, command: readonly [string, ...string[]]): Promise<number> {
  const seconds: number[] = [];
  for (let round = 0; round < rounds; round++) seconds.push((await timeProcess(command)).seconds);
  return median(seconds);
}
