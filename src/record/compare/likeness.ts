import { closenessOf, cosinesOf, type Matrix } from './closeness.ts';
import type { MeantSentence } from './meaning-bytes.ts';
import type { Said } from './sentence-content.ts';

/** One account's sentences with who speaks in each, and what each means where the model was asked. */
export interface Sayings {
  readonly said: readonly Said[];
  readonly speaking: readonly ReadonlySet<string>[];
  readonly meant: readonly (MeantSentence | null)[] | null;
}

/** How much a shared word, a word that says much the same, and the same or another speaker weigh beside meaning, which goes from −2 to 2. */
const WORDS = 2;
const GROUPS = 0.4;
const SPEAKER = 0.1;

/** Below both of these, cosine and shared words, two sentences have nothing in common, however much they stand out in a short text. */
const RELATED = 0.5;
const SHARED = 0.15;

/** How alike two accounts' sentences are in words; and in words, meaning and speakers, where the meanings of both sides are known. */
export function likenessOf(
  a: Sayings,
  b: Sayings,
): { readonly words: Matrix; readonly all: Matrix | null; isRelated(i: number, j: number): boolean } {
  const shared = sharedOf(a.said, b.said, ({ features }) => features);
  const groups = sharedOf(a.said, b.said, ({ groups }) => groups);
  const words = shared.map((row, i) => row.map((value, j) => WORDS * value + GROUPS * (groups[i]?.[j] ?? 0)));
  if (a.meant === null || b.meant === null) return { words, all: null, isRelated: () => true };
  const [closeness, cosines] = [closenessOf(a.meant, b.meant), cosinesOf(a.meant, b.meant)];
  const all = words.map((row, i) =>
    row.map((value, j) => value + (closeness[i]?.[j] ?? 0) + sharedSpeakers(a.speaking[i] ?? new Set(), b.speaking[j] ?? new Set())),
  );
  return { words, all, isRelated: (i, j) => (cosines[i]?.[j] ?? 0) >= RELATED || (shared[i]?.[j] ?? 0) >= SHARED };
}

/** Cosine of what the sentences have, 0–1, each weighted by how few sentences of both accounts have it. */
function sharedOf(a: readonly Said[], b: readonly Said[], pick: (said: Said) => ReadonlySet<string>): Matrix {
  const counts = new Map<string, number>();
  const all = [...a, ...b];
  for (const said of all) for (const one of pick(said)) counts.set(one, (counts.get(one) ?? 0) + 1);
  const weight = (one: string) => Math.log((all.length + 1) / (counts.get(one) ?? 1));
  const lengths = new Map(all.map((said) => [said, Math.hypot(...[...pick(said)].map(weight))]));
  return a.map((one) =>
    b.map((other) => {
      const sum = [...pick(one).intersection(pick(other))].reduce((total, shared) => total + weight(shared) ** 2, 0);
      return sum === 0 ? 0 : sum / ((lengths.get(one) as number) * (lengths.get(other) as number));
    }),
  );
}

/** −0.1 for other speakers, 0.1 for the same; 0 where nobody is told to speak. */
function sharedSpeakers(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  return SPEAKER * ((2 * a.intersection(b).size) / a.union(b).size - 1);
}
