import type { FullReading } from '../reading-shape.ts';
import { likenessIn } from './likeness.ts';
import { type Said, sayingsOf } from './sentence-content.ts';

type Pair = readonly [number, number];

/** A point that one or both accounts make: the sentences on each side, code points of each text. */
export interface Point {
  readonly topic: string;
  readonly a: readonly Pair[];
  readonly b: readonly Pair[];
  /** What the two give differently; null where nothing was found to differ. */
  readonly difference: string | null;
}

/** Sentences less alike than this are about different things; between the two, each must be the other's best. */
const ALIKE = 0.15;
const SURELY_ALIKE = 0.22;

/** Two accounts by their points: a sentence goes with the one that is most like it, so that points may span several sentences. */
export function alignAccounts(a: FullReading, b: FullReading): Point[] {
  const [own, other] = [sayingsOf(a), sayingsOf(b)];
  const likeness = likenessIn([...own, ...other]);
  const group = new Map<Said, Said[]>();
  const join = (one: Said, two: Said) => {
    const joined = [...new Set([...(group.get(one) ?? [one]), ...(group.get(two) ?? [two])])];
    for (const each of joined) group.set(each, joined);
  };
  for (const said of own) {
    const best = bestOf(said, other, likeness);
    if (best && (best.value >= SURELY_ALIKE || bestOf(best.said, own, likeness)?.said === said)) join(said, best.said);
  }
  for (const said of other) {
    const best = bestOf(said, own, likeness);
    if (best && best.value >= SURELY_ALIKE) join(said, best.said);
  }
  const points = new Set([...own, ...other].map((said) => group.get(said) ?? [said]));
  return [...points].map((point) => {
    const [left, right] = [own.filter((said) => point.includes(said)), other.filter((said) => point.includes(said))];
    return {
      topic: topicOf(left, right),
      a: left.map(({ span }) => span),
      b: right.map(({ span }) => span),
      difference: differenceOf(left, right),
    };
  });
}

function bestOf(said: Said, others: readonly Said[], likeness: (a: Said, b: Said) => number): { said: Said; value: number } | null {
  let best: { said: Said; value: number } | null = null;
  for (const other of others) {
    const value = likeness(said, other);
    if (value >= Math.max(ALIKE, best?.value ?? 0)) best = { said: other, value };
  }
  return best;
}

/** A field that the reader found; else the words that the sides share, or the first telling ones of the only side. */
function topicOf(a: readonly Said[], b: readonly Said[]): string {
  const all = [...a, ...b];
  const field = all.flatMap(({ fields }) => fields)[0];
  if (field !== undefined) return field;
  const [first] = all;
  const there = new Set(b.flatMap(({ words }) => [...words.keys()]));
  const shared = a.flatMap(({ words }) => [...words]).filter(([stem]) => there.has(stem));
  const telling = shared.length > 0 ? shared : [...(first?.words ?? [])];
  return [...new Map(telling).values()].slice(0, 3).join(', ');
}

function differenceOf(a: readonly Said[], b: readonly Said[]): string | null {
  if (a.length === 0 || b.length === 0) return null;
  const [left, right] = [a, b].map((side) => new Set(side.flatMap(({ numbers }) => [...numbers])));
  const only = (one?: Set<string>, two?: Set<string>) => [...(one ?? [])].filter((number) => !two?.has(number));
  const [here, there] = [only(left, right), only(right, left)];
  return here.length > 0 && there.length > 0 ? `numbers: ${here.join(', ')} against ${there.join(', ')}` : null;
}
