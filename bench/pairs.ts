import type { Statement } from '../src/domain/index.ts';
import { codePointsToUnits } from '../src/text/code-points.ts';

/** A gold attribution; spans in code points. */
export interface Said {
  readonly source: readonly (readonly [number, number])[];
  readonly content: readonly (readonly [number, number])[];
}

const WORD = /[\p{L}\p{N}_]+(?:['’-][\p{L}\p{N}_]+)*/gu;
/** Overlap of content words from which two are the same statement. */
const SAME = 0.5;

/** Which statements are right: paired one to one with gold by content, best first, with a source word shared or no source on both sides. */
export function pairStatements(text: string, gold: readonly Said[], statements: readonly Statement[]): Set<number> {
  const units = codePointsToUnits(text);
  const inUnits = (runs: Said['source']) => runs.map(([start, end]) => ({ start: units(start), end: units(end) }));
  const wanted = gold.map(({ source, content }) => ({
    source: wordStarts(text, inUnits(source)),
    content: wordStarts(text, inUnits(content)),
  }));
  const had = statements.map(({ source, content }) => ({ source: wordStarts(text, source), content: wordStarts(text, content) }));
  const pairs = wanted
    .flatMap((a, i) => had.map((b, j) => ({ i, j, dice: dice(a.content, b.content) })))
    .filter((pair) => pair.dice >= SAME);
  const usedGold = new Set<number>();
  const used = new Set<number>();
  const right = new Set<number>();
  for (const { i, j } of pairs.sort((a, b) => b.dice - a.dice)) {
    if (usedGold.has(i) || used.has(j)) continue;
    usedGold.add(i);
    used.add(j);
    const [a, b] = [wanted[i]?.source ?? new Set(), had[j]?.source ?? new Set()];
    if ((a.size === 0 && b.size === 0) || !a.isDisjointFrom(b)) right.add(j);
  }
  return right;
}

function wordStarts(text: string, spans: readonly { start: number; end: number }[]): Set<number> {
  return new Set(spans.flatMap(({ start, end }) => Array.from(text.slice(start, end).matchAll(WORD), (found) => start + found.index)));
}

function dice(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  return (2 * a.intersection(b).size) / Math.max(a.size + b.size, 1);
}
