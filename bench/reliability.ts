/**
 * How far confidences can be believed, on dev data: `npm run reliability [-- --fit]`. A statement is right when it is paired with a
 * gold one by content (Dice of words >= 0.5) and source, as ../shared/score/attribution.py pairs triples; a time when a gold one
 * overlaps it with the same value. --fit prints the table from the model's probability to the share right, for
 * src/reading/stages/statements/calibration.ts.
 */
import { parseArgs } from 'node:util';
import type { Article } from '../src/domain/index.ts';
import { Analyser, cutArticle } from '../src/language/index.ts';
import { readAnalysis } from '../src/reading/index.ts';
import { codePointsToUnits } from '../src/text/code-points.ts';
import { binOutcomes, calibrationError, fitRising, type Outcome } from './bins.ts';
import { GOLD, hasGold, readLines } from './gold.ts';
import { pairStatements, type Said } from './pairs.ts';

const { values } = parseArgs({ options: { fit: { type: 'boolean' } } });
if (!hasGold()) {
  console.error('The gold sets are not beside the project (../shared), so there is nothing to measure.');
  process.exit(0);
}
const analyser = await Analyser.load();
const statements: Outcome[] = [];
const raw: Outcome[] = [];
for (const gold of readLines<{ id: string; text: string; date: string; attributions: Said[] }>(`${GOLD}attribution/polnear-dev.jsonl`)) {
  const analysis = await analyser.analyse(cutArticle(articleOf(gold.id, gold.text, gold.date)));
  const reading = readAnalysis(analysis);
  const outer = reading.statements.filter(({ within }) => within === null);
  const right = pairStatements(gold.text, gold.attributions, outer);
  const units = new Map(analysis.attributions.map(({ cue, confidence }) => [analysis.tokens[cue[0]?.from ?? -1]?.span.start, confidence]));
  for (const [i, statement] of outer.entries()) {
    statements.push({ said: statement.confidence, right: right.has(i) });
    const model = units.get(statement.cue[0]?.start);
    if (model !== undefined && statement.by === 'model/attribution') raw.push({ said: model, right: right.has(i) });
  }
}
if (values.fit) {
  for (const [said, share] of fitRising(raw)) console.log(`  [${said.toFixed(3)}, ${share.toFixed(3)}],`);
} else {
  report('statements, polnear-dev', statements);
  report('times, meantime-dev', await timeOutcomes());
}

async function timeOutcomes(): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  interface GoldTimes {
    id: string;
    text: string;
    dct: string;
    annotated_end?: number;
    timex: { start: number; end: number; value: string }[];
  }
  for (const gold of readLines<GoldTimes>(`${GOLD}time/meantime-dev.jsonl`)) {
    const reading = readAnalysis(await analyser.analyse(cutArticle(articleOf(gold.id, gold.text, gold.dct))));
    const units = codePointsToUnits(gold.text);
    const end = units(gold.annotated_end ?? 1e9);
    for (const { span, value, confidence } of reading.times) {
      if (span.start >= end) continue;
      const right = gold.timex.some((time) => units(time.start) < span.end && span.start < units(time.end) && time.value === value);
      outcomes.push({ said: confidence, right });
    }
  }
  return outcomes;
}

function articleOf(id: string, text: string, date: string): Article {
  return { id, text, date, title: null, publisher: null, url: null, language: 'en' };
}

function report(what: string, outcomes: readonly Outcome[]): void {
  const bins = binOutcomes(outcomes);
  console.log(`${what}: ${outcomes.length}, expected calibration error ${calibrationError(bins).toFixed(3)}`);
  for (const { from, to, count, said, right } of bins)
    console.log(
      `  ${from.toFixed(1)}–${to.toFixed(1)}  n ${String(count).padStart(5)}  said ${said.toFixed(2)}  right ${right.toFixed(2)}`,
    );
}
