import type { Span } from '../../src/domain/index.ts';
import { Words } from './words.ts';

export interface Said {
  readonly source: readonly Span[];
  readonly content: readonly Span[];
}

/** Dice of the contents' words from which two statements are one. */
const SAME = 0.5;

/**
 * For each found statement, whether it is right: paired one to one with a gold one, best contents first, with enough of the
 * content in common, and with a source in common or none on either side. The rule of the attribution scorer's `triple`.
 */
export function judgeStatements(text: string, gold: readonly Said[], found: readonly Said[]): boolean[] {
  const words = new Words(text);
  const prepare = ({ source, content }: Said) => ({ source: words.withoutLight(words.in(source)), content: words.in(content) });
  const wanted = gold.map(prepare);
  const got = found.map(prepare);
  const right = found.map(() => false);
  for (const [i, j, dice] of pairGreedily(wanted.map(content), got.map(content))) {
    const [a, b] = [wanted[i]?.source as ReadonlySet<number>, got[j]?.source as ReadonlySet<number>];
    right[j] = dice >= SAME && (!a.isDisjointFrom(b) || a.size + b.size === 0);
  }
  return right;
}

/** Pairs `[a, b, dice]`, each member once, by falling Dice; between equals, those nearest in place. */
export function pairGreedily(as: readonly ReadonlySet<number>[], bs: readonly ReadonlySet<number>[]): [number, number, number][] {
  const all = as.flatMap((a, i) =>
    bs.flatMap((b, j): [number, number, number][] =>
      a.isDisjointFrom(b) ? [] : [[i, j, (2 * a.intersection(b).size) / (a.size + b.size)]],
    ),
  );
  all.sort((x, y) => y[2] - x[2] || Math.abs(x[0] - x[1]) - Math.abs(y[0] - y[1]) || y[0] - x[0]);
  const takenA = new Set<number>();
  const takenB = new Set<number>();
  return all.filter(([i, j]) => {
    if (takenA.has(i) || takenB.has(j)) return false;
    takenA.add(i);
    takenB.add(j);
    return true;
  });
}

function content<T>(prepared: { readonly content: T }): T {
  return prepared.content;
}
