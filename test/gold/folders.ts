import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Reading } from '../../src/domain/index.ts';
import { readingToText } from '../../src/export/index.ts';
import { Analyser, cutArticle } from '../../src/language/index.ts';
import { readAnalysis } from '../../src/reading/index.ts';
import { scoreReading, type Tally } from './score.ts';
import { parseWant } from './want.ts';

export const GOLD = fileURLToPath(new URL('../../gold/', import.meta.url));
/** Totals over all golden articles, by kind; frozen, so that a change that reads worse is seen. */
export const SCORES = `${GOLD}scores.json`;
const WIDTH = 100;

export function goldFolders(): string[] {
  return readdirSync(GOLD, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

export interface GoldReading {
  readonly name: string;
  /** The reading for people, without confidences: those move with every model and differ a little between processors. */
  readonly have: string;
  readonly tallies: readonly Tally[];
}

export async function readGold(): Promise<GoldReading[]> {
  const analyser = await Analyser.load();
  const readings: GoldReading[] = [];
  for (const name of goldFolders()) {
    const text = readFileSync(`${GOLD}${name}/article.md`, 'utf8');
    const article = { id: name, text, title: null, date: null, publisher: null, url: null, language: null };
    const reading = readAnalysis(await analyser.analyse(cutArticle(article)));
    const file = `gold/${name}/want.txt`;
    const want = parseWant(file, readFileSync(`${GOLD}${name}/want.txt`, 'utf8'), text);
    readings.push({ name, have: showReading(reading), tallies: scoreReading(want, reading, text) });
  }
  return readings;
}

function showReading(reading: Reading): string {
  return readingToText(reading, { width: WIDTH, colour: false })
    .replace(/(^|\s|· )\d\.\d\d by /gm, '$1by ')
    .replace(/ +$/gm, '');
}

export type Totals = Record<Tally['kind'], { want: number; have: number; right: number }>;

export function addUp(readings: readonly GoldReading[]): Totals {
  const totals = {} as Totals;
  for (const { kind, want, have, right } of readings.flatMap(({ tallies }) => tallies)) {
    const total = totals[kind] ?? { want: 0, have: 0, right: 0 };
    totals[kind] = { want: total.want + want, have: total.have + have, right: total.right + right };
  }
  return totals;
}

/** F1 in per cent: of what is wanted and what the reader has, how much is the same. */
export function scoreOf({ want, have, right }: Totals[Tally['kind']]): number {
  return (200 * right) / Math.max(want + have, 1);
}

export function frozenHave(name: string): string | null {
  const file = `${GOLD}${name}/have.txt`;
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
