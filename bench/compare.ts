/**
 * How well two accounts of one meeting are aligned, against points marked by hand (bench/readouts/marks.jsonl: places alone, the texts are gold data).
 * npm run bench -- compare [--points]
 * `words`: without the model. `pairs`: sentences one to one by nothing but the cosine of their vectors, 0.6 or more, to hold it against.
 * Points were tuned on one half. With --points what was found of each pair, and what was not.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Article } from '../src/domain/index.ts';
import { alignAccounts, type FullReading, type MeantAccount } from '../src/record/index.ts';
import { MeaningReader, ReadingPool } from '../src/work/index.ts';
import { readJsonLines } from './json-lines.ts';
import { GOLD } from './places.ts';
import { type MarkedPoint, type Marks, readMarks } from './readouts/marks.ts';
import { pairByCosine } from './readouts/pair-by-cosine.ts';
import { addCounts, type Counts, NONE, scorePoints } from './readouts/score.ts';
import { tellPoints } from './readouts/tell-points.ts';
import { drawTable } from './table.ts';

interface Row {
  readonly id: string;
  readonly issuer: string;
  readonly date: string;
  readonly title: string;
  readonly text: string;
  readonly url: string | null;
}

const WAYS: Readonly<Record<string, (a: MeantAccount, b: MeantAccount) => readonly MarkedPoint[]>> = {
  points: alignAccounts,
  words: (a, b) => alignAccounts({ ...a, meanings: null }, { ...b, meanings: null }),
  pairs: pairByCosine,
};

export async function run(given: string[]): Promise<void> {
  const { values } = parseArgs({ args: given, options: { points: { type: 'boolean', default: false } } });
  const file = join(GOLD, 'readouts/docs.jsonl');
  if (!existsSync(file)) return console.log('No gold data here (../shared/gold): nothing to measure.');
  const marks = readMarks();
  const wanted = new Set(marks.flatMap(({ a, b }) => [a, b]));
  const accounts = await readAccounts(readJsonLines<Row>(file).filter(({ id }) => wanted.has(id)));
  const pairs = marks.map((own) => ({ marks: own, a: accountOf(accounts, own, 'a'), b: accountOf(accounts, own, 'b') }));
  if (values.points) for (const { marks, a, b } of pairs) console.log(tellPoints(marks, a.reading, b.reading, alignAccounts(a, b)));
  const lines = Object.entries(WAYS).flatMap(([name, align]) =>
    (['tuned', 'aside', 'both'] as const).map((half) => {
      const own = pairs.filter(({ marks }) => half === 'both' || marks.half === half);
      const counts = own.map(({ marks, a, b }) => scorePoints(marks, align(a, b))).reduce(addCounts, NONE);
      return [name, half, own.length, ...figuresOf(counts)];
    }),
  );
  console.log(drawTable(['by', 'half', 'pairs', 'found', 'points', 'P', 'R', 'F1', 'alone', 'alone P', 'alone R'], lines));
}

/** By their ids, read as `chancery compare` reads them. */
async function readAccounts(rows: readonly Row[]): Promise<Map<string, MeantAccount>> {
  const accounts = new Map<string, MeantAccount>();
  const pool = new ReadingPool(1);
  const reader = new MeaningReader(pool);
  try {
    for (const { id, text, title, date, issuer: publisher, url } of rows) {
      const article: Article = { id, text, title, date, publisher, url, language: 'en' };
      const { output } = await pool.run({ kind: 'read', article, format: 'json', width: 100, colour: false });
      accounts.set(id, { reading: JSON.parse(output) as FullReading, meanings: await reader.meaningsOf(article) });
    }
  } finally {
    await pool.close();
  }
  return accounts;
}

/** Marks count in the text that was marked. */
function accountOf(accounts: ReadonlyMap<string, MeantAccount>, marks: Marks, side: 'a' | 'b'): MeantAccount {
  const account = accounts.get(marks[side]);
  if (!account) throw new Error(`bench/readouts/marks.jsonl: ${marks[side]} is not in readouts/docs.jsonl`);
  if (!createHash('sha256').update(account.reading.document.text).digest('hex').startsWith(marks.hash[side]))
    throw new Error(`bench/readouts/marks.jsonl: ${marks[side]} has another text than the one that was marked`);
  return account;
}

function figuresOf({ aligned, alone }: Counts): number[] {
  const percent = (part: number, whole: number) => (whole === 0 ? 0 : Number(((100 * part) / whole).toFixed(1)));
  const [right, found, wanted] = aligned;
  return [
    ...[found, wanted, percent(right, found), percent(right, wanted), percent(2 * right, found + wanted)],
    ...[alone[2], percent(alone[0], alone[1]), percent(alone[0], alone[2])],
  ];
}
