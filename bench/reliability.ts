/**
 * Whether what is said with a confidence of 0.8 is right four times in five, on the dev sets.
 * npm run bench -- reliability [--only statements|times|persons] [--limit DOCUMENTS] [--fit]
 * `--fit` prints, for each, the table that would make it so; for statements it is ATTRIBUTION.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Article } from '../src/domain/index.ts';
import { Analyser, cutArticle } from '../src/language/index.ts';
import { readAnalysis } from '../src/reading/index.ts';
import { codePointsToUnits } from '../src/text/code-points.ts';
import { readJsonLines } from './json-lines.ts';
import { GOLD } from './places.ts';
import { toInput } from './quality/slice.ts';
import { binByWidth, expectedError } from './reliability/bins.ts';
import type { Claim } from './reliability/claim.ts';
import { fitCalibration } from './reliability/fit.ts';
import { type MarkedRow, SUBJECTS, type Subject } from './reliability/subjects.ts';
import { drawTable } from './table.ts';

const BINS = 10;

export async function run(given: string[]): Promise<void> {
  const { values } = parseArgs({
    args: given,
    options: { only: { type: 'string' }, limit: { type: 'string' }, fit: { type: 'boolean' } },
  });
  const chosen = SUBJECTS.filter(({ name, gold }) => (values.only ?? name) === name && existsSync(join(GOLD, gold)));
  if (chosen.length === 0) {
    console.log(`Nothing to measure: no gold data here (../shared/gold), or not one of ${SUBJECTS.map(({ name }) => name).join(', ')}.`);
    return;
  }
  const analyser = await Analyser.load();
  for (const subject of chosen) {
    const claims = await gatherClaims(subject, analyser, Number(values.limit ?? Number.POSITIVE_INFINITY));
    console.log(`${drawReliability(subject, claims)}\n`);
    if (values.fit) console.log(`${drawFit(subject, claims)}\n`);
  }
}

async function gatherClaims(subject: Subject, analyser: Analyser, limit: number): Promise<Claim[]> {
  const claims: Claim[] = [];
  for (const row of readJsonLines<MarkedRow>(join(GOLD, subject.gold)).slice(0, limit)) {
    const article: Article = { ...toInput(row), language: 'en' };
    const analysis = await analyser.analyse(cutArticle(article));
    const convert = codePointsToUnits(row.text);
    const toSpan = ([start, end]: readonly [number, number]) => ({ start: convert(start), end: convert(end) });
    claims.push(...subject.judge(row, analysis, readAnalysis(analysis), toSpan));
  }
  return claims;
}

function drawReliability({ name, gold }: Subject, claims: readonly Claim[]): string {
  const bins = binByWidth(claims, BINS);
  const rows = bins.map(({ from, to, count, said, right }) => [`${from.toFixed(1)}–${to.toFixed(1)}`, count, round(said), round(right)]);
  const error = `expected calibration error ${expectedError(bins).toFixed(3)}`;
  return `${name} (${gold}): ${claims.length} said, ${error}\n${drawTable(['confidence', 'n', 'said', 'right'], rows)}`;
}

function drawFit(subject: Subject, claims: readonly Claim[]): string {
  const table = fitCalibration(
    claims.map(({ said, right }) => ({ said: subject.raw(said), right })),
    BINS,
  );
  return ['[', ...table.map(([said, right]) => `  [${said}, ${right}],`), '];'].join('\n');
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}

if (import.meta.main) await run(process.argv.slice(2));
