import { assign } from './assignment.ts';
import { type Chains, chainOf, type Scored } from './chains.ts';

/** Chains matched one to one by φ4, twice the mentions they share over the mentions they have (Luo 2005), each chain counting alike. */
export function scoreCeaf(gold: Chains, found: Chains): Scored {
  const part = chainOf(found);
  const shared = gold.map((chain) => {
    const row = new Array<number>(found.length).fill(0);
    for (const mention of chain) {
      const index = part.get(mention);
      if (index !== undefined) row[index] = (row[index] as number) + 1;
    }
    return row.map((count, index) => (2 * count) / (chain.length + (found[index]?.length ?? 0)));
  });
  const right = assign(shared).reduce((sum, column, row) => sum + (shared[row]?.[column] ?? 0), 0);
  return { recall: { right, of: gold.length }, precision: { right, of: found.length } };
}
