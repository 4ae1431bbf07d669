import type { MeantAccount } from '../../src/record/index.ts';
import type { MarkedPoint } from './marks.ts';

const ALIKE = 0.6;

/** Sentences one to one, the most alike first, by nothing but the cosine of their vectors. */
export function pairByCosine(a: MeantAccount, b: MeantAccount): MarkedPoint[] {
  const [own, other] = [a.meanings ?? [], b.meanings ?? []];
  const pairs = own.flatMap((one, i) => other.map((two, j) => ({ i, j, alike: cosine(one.whole, two.whole) })));
  const [left, right] = [new Set(own.keys()), new Set(other.keys())];
  const points: MarkedPoint[] = [];
  for (const { i, j } of pairs.filter(({ alike }) => alike >= ALIKE).toSorted((one, two) => two.alike - one.alike)) {
    const [one, two] = [own[i], other[j]];
    if (!one || !two || !left.has(i) || !right.has(j)) continue;
    left.delete(i);
    right.delete(j);
    points.push({ a: [one.span], b: [two.span] });
  }
  const spans = (numbers: ReadonlySet<number>, all: typeof own) =>
    [...numbers].flatMap((number) => (all[number] ? [all[number].span] : []));
  return [
    ...points,
    ...spans(left, own).map((span) => ({ a: [span], b: [] })),
    ...spans(right, other).map((span) => ({ a: [], b: [span] })),
  ];
}

function cosine(a: Int8Array, b: Int8Array): number {
  const dot = (x: Int8Array, y: Int8Array) => x.reduce((sum, value, i) => sum + value * (y[i] ?? 0), 0);
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
}
