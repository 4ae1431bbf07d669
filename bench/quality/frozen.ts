import type { Provenance } from '../provenance.ts';
import type { Figure } from './figures.ts';

export interface Frozen extends Provenance {
  /** Set → measure → per cent. */
  readonly figures: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Points (of 100) by which a figure may fall before it counts: threads and roundings move some by a tenth. */
export const TOLERANCE = 0.3;

export function freeze(figures: readonly Figure[], provenance: Provenance): Frozen {
  const bySet = Object.groupBy(figures, ({ set }) => set);
  const sets = Object.entries(bySet).map(([set, own = []]) => [set, Object.fromEntries(own.map(({ measure, value }) => [measure, value]))]);
  return { ...provenance, figures: Object.fromEntries(sets) };
}

/** The figures that fell too far, with what they were; a measure that is new, or was not taken now, is not compared. */
export function findFallen(now: readonly Figure[], frozen: Frozen): (Figure & { readonly before: number })[] {
  return now.flatMap((figure) => {
    const before = frozen.figures[figure.set]?.[figure.measure];
    return before !== undefined && before - figure.value > TOLERANCE + 1e-9 ? [{ ...figure, before }] : [];
  });
}

/** What is frozen, with the sets measured now in place of their old figures. */
export function renew(frozen: Frozen | null, now: Frozen): Frozen {
  return { ...now, figures: { ...frozen?.figures, ...now.figures } };
}
