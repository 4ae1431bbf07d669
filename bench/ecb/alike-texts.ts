import type { EcbRow } from './rows.ts';

/** Mean likeness from which texts are about one happening. */
const ALIKE = 0.06;

/** Texts of one topic by the happening that they are about (each topic has two of a kind): average-link over the cosine of their words. */
export function groupAlike(rows: readonly EcbRow[]): EcbRow[][] {
  const words = rows.map(({ text }) => countWords(text));
  const seen = new Map<string, number>();
  for (const own of words) for (const word of own.keys()) seen.set(word, (seen.get(word) ?? 0) + 1);
  const vectors = words.map((own) => weigh(own, (word) => Math.log((rows.length + 1) / (seen.get(word) ?? 1))));
  const likeness = vectors.map((one) => vectors.map((other) => dot(one, other)));
  let groups = rows.map((_, i) => [i]);
  for (;;) {
    let best = { value: ALIKE, pair: null as readonly [number[], number[]] | null };
    for (const [at, one] of groups.entries())
      for (const other of groups.slice(0, at)) {
        const value = meanOf(one.flatMap((i) => other.map((j) => likeness[i]?.[j] ?? 0)));
        if (value >= best.value) best = { value, pair: [one, other] };
      }
    const { pair } = best;
    if (!pair) return groups.map((group) => group.flatMap((i) => rows[i] ?? []));
    groups = [...groups.filter((group) => !pair.includes(group)), pair.flat()];
  }
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[a-z0-9]{3,}/g) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Of length 1. */
function weigh(counts: ReadonlyMap<string, number>, weight: (word: string) => number): Map<string, number> {
  const weighed = [...counts].map(([word, count]) => [word, (1 + Math.log(count)) * weight(word)] as const);
  const length = Math.hypot(...weighed.map(([, value]) => value)) || 1;
  return new Map(weighed.map(([word, value]) => [word, value / length]));
}

function dot(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  return [...a].reduce((sum, [word, value]) => sum + value * (b.get(word) ?? 0), 0);
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
