import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJsonLines, writeJsonLines } from '../json-lines.ts';
import { COMMAND, GOLD, SCORERS } from '../places.ts';
import { type Figure, readAttributionScores, readShares, readWords } from './figures.ts';
import type { WrittenReading } from './rewritten.ts';
import type { DevSet } from './sets.ts';
import { type GoldRow, takeDocuments, toInput } from './slice.ts';

/** Exit status of `chancery` when some inputs could not be read: those count as nothing found. */
const SOME_FAILED = 3;

/** Reads one set with the real command and scores what it wrote. `folder`: for files on the way. Throws when a program fails. */
export function measureSet(set: DevSet, limit: number, folder: string): Figure[] {
  const { gold, input } = prepare(set, limit, folder);
  const output = join(folder, `${set.name}.out`);
  const file = openSync(output, 'w');
  const read = spawnSync(COMMAND, [...set.reads, input], { stdio: ['ignore', file, 'inherit'] });
  closeSync(file);
  if (read.status !== 0 && read.status !== SOME_FAILED) throw new Error(`chancery ${set.reads.join(' ')} ended with ${read.status}`);
  if (set.rewrite) writeJsonLines(output, readJsonLines<WrittenReading>(output).map(set.rewrite));
  const [scorer, ...before] = set.scorer;
  const json = set.answer === 'attribution-json';
  const scored = spawnSync('python3', [join(SCORERS, scorer), ...before, gold, output, ...(json ? ['--json'] : [])], { encoding: 'utf8' });
  if (scored.status !== 0) throw new Error(`${scorer} on ${set.name}: ${scored.error?.message ?? scored.stderr}`);
  if (json) return readAttributionScores(set.name, scored.stdout);
  return set.answer === 'shares' ? readShares(set.name, scored.stdout) : readWords(set.name, scored.stdout);
}

function prepare(set: DevSet, limit: number, folder: string): { gold: string; input: string } {
  const whole = join(GOLD, set.gold);
  const gold = join(folder, `${set.name}.gold`);
  if (set.layout === 'conllu') {
    writeFileSync(gold, takeDocuments(readFileSync(whole, 'utf8'), limit));
    return { gold, input: gold };
  }
  const rows = readJsonLines<GoldRow>(whole).slice(0, limit);
  const input = join(folder, `${set.name}.jsonl`);
  writeJsonLines(gold, rows);
  writeJsonLines(input, set.documents === undefined ? rows.map(toInput) : documentsOf(set.documents, rows));
  return { gold, input };
}

/** The documents of the rows, without the titles that the gold is taken from. */
function documentsOf(path: string, rows: readonly { readonly id: string }[]): ReturnType<typeof toInput>[] {
  const wanted = new Set(rows.map(({ id }) => id));
  return readJsonLines<GoldRow>(join(GOLD, path)).flatMap((row) => (wanted.has(row.id) ? [{ ...toInput(row), title: null }] : []));
}
