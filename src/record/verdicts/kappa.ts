/** How far two people choose the same categories. */
export interface Kappa {
  /** How many things both have judged. */
  readonly items: number;
  /** Share of them on which both agree, 0–1; null without any. */
  readonly observed: number | null;
  /** Cohen's kappa, at most 1; null where it is not defined: nothing judged by both, or one and the same category used throughout. */
  readonly kappa: number | null;
}

/** Cohen, J. (1960), A coefficient of agreement for nominal scales. Each pair: the one's category and the other's. */
export function cohensKappa(pairs: readonly (readonly [string, string])[]): Kappa {
  const items = pairs.length;
  if (items === 0) return { items, observed: null, kappa: null };
  const observed = pairs.filter(([one, other]) => one === other).length / items;
  const categories = new Set(pairs.flat());
  const share = (side: 0 | 1, category: string) => pairs.filter((pair) => pair[side] === category).length / items;
  let expected = 0;
  for (const category of categories) expected += share(0, category) * share(1, category);
  return { items, observed, kappa: categories.size < 2 ? null : (observed - expected) / (1 - expected) };
}
