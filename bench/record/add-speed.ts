import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeJsonLines } from '../json-lines.ts';
import { COMMAND } from '../places.ts';
import { median } from '../speed/median.ts';
import { countWords, gatherTexts } from '../speed/texts.ts';
import { timeProcess } from '../speed/time-process.ts';

export interface AddSpeed {
  readonly words: number;
  readonly readWordsPerSecond: number;
  readonly addWordsPerSecond: number;
  /** Adding as a share of reading, in per cent. */
  readonly share: number;
  readonly megabytes: number | null;
}

/** `chancery read` and `chancery add` over the same texts by turns, each from its start to its end. */
export async function timeAdd(words: number, rounds: number): Promise<AddSpeed> {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-add-'));
  try {
    const { texts } = gatherTexts(words);
    const path = join(folder, 'texts.jsonl');
    writeJsonLines(
      path,
      texts.map((text) => ({ ...text, language: 'en' })),
    );
    const all = texts.reduce((sum, { text }) => sum + countWords(text), 0);
    const read: number[] = [];
    const add: number[] = [];
    let megabytes: number | null = null;
    for (let round = 0; round < rounds; round++) {
      read.push((await timeProcess([COMMAND, 'read', path, '--format', 'json', '--quiet'])).seconds);
      const added = await timeProcess([COMMAND, 'add', path, '--quiet', '--record', join(folder, `${round}.db`)]);
      add.push(added.seconds);
      megabytes = added.megabytes === null ? null : Math.round(added.megabytes);
    }
    const [reading, adding] = [all / median(read), all / median(add)];
    return {
      words: all,
      readWordsPerSecond: Math.round(reading),
      addWordsPerSecond: Math.round(adding),
      share: Math.round((1000 * adding) / reading) / 10,
      megabytes,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
