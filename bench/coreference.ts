/**
 * How well chains of coreference are found, by the scores of CoNLL-2012 (MUC, B³, CEAF-φ4), and how many of those found join
 * pronouns across gender or number.
 * npm run bench -- coreference [--genres news,speech,interview] [--gold FILE]
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Span } from '../src/domain/index.ts';
import { Analyser, cutArticle } from '../src/language/index.ts';
import { findChains } from '../src/reading/stages/coreference/chains.ts';
import { codePointsToUnits } from '../src/text/code-points.ts';
import { type Document, scoreConll } from './coreference/conll.ts';
import { countCrossed } from './coreference/crossed.ts';
import { drawScores } from './coreference/draw-scores.ts';
import { readJsonLines } from './json-lines.ts';
import { GOLD } from './places.ts';
import { toInput } from './quality/slice.ts';

interface ChainedRow {
  readonly id: string;
  readonly genre: string;
  readonly text: string;
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly chain: string }[];
}

export async function run(given: string[]): Promise<void> {
  const { values } = parseArgs({
    args: given,
    options: {
      genres: { type: 'string', default: 'news,speech,interview' },
      gold: { type: 'string', default: 'coreference/ontogum-dev.jsonl' },
    },
  });
  const file = join(GOLD, values.gold);
  if (!existsSync(file)) {
    console.log('No gold data here (../shared/gold): nothing to measure.');
    return;
  }
  const genres = values.genres.split(',');
  const rows = readJsonLines<ChainedRow>(file).filter(({ genre }) => values.genres === 'all' || genres.includes(genre));
  const analyser = await Analyser.load();
  const documents: (Document & { readonly genre: string; readonly crossed: number })[] = [];
  for (const row of rows) {
    const found = await foundChains(row, analyser);
    const keys = found.map((chain) => chain.map(({ start, end }) => `${start}-${end}`));
    const words = found.map((chain) => chain.map(({ start, end }) => row.text.slice(start, end)));
    documents.push({ genre: row.genre, gold: goldChains(row), found: keys, crossed: countCrossed(words) });
  }
  const groups = [...new Set(rows.map(({ genre }) => genre))].map(
    (genre) => [genre, documents.filter((one) => one.genre === genre)] as const,
  );
  const lines = [...groups, ['together', documents] as const].map(([name, own]) => ({
    name,
    ...scoreConll(own),
    crossed: own.reduce((sum, { crossed }) => sum + crossed, 0),
  }));
  console.log(drawScores(lines));
}

function goldChains({ text, mentions }: ChainedRow): string[][] {
  const convert = codePointsToUnits(text);
  const chains = new Map<string, string[]>();
  for (const { start, end, chain } of mentions) chains.set(chain, [...(chains.get(chain) ?? []), `${convert(start)}-${convert(end)}`]);
  return [...chains.values()];
}

async function foundChains(row: ChainedRow, analyser: Analyser): Promise<Span[][]> {
  const analysis = await analyser.analyse(cutArticle({ ...toInput(row), language: 'en' }));
  const { tokens } = analysis;
  return findChains(analysis).map((chain) =>
    chain.map(({ from, to }) => ({ start: tokens[from]?.span.start as number, end: tokens[to - 1]?.span.end as number })),
  );
}
