import { type Chains, chainOf, type Scored, type Share } from './chains.ts';

/** Mention by mention (Bagga and Baldwin 1998): how much of its chain it is found with, and the other way round. */
export function scoreBCubed(gold: Chains, found: Chains): Scored {
  return { recall: companyKept(gold, found), precision: companyKept(found, gold) };
}

function companyKept(wanted: Chains, other: Chains): Share {
  const part = chainOf(other);
  let right = 0;
  let of = 0;
  for (const chain of wanted) {
    const sizes = new Map<number, number>();
    for (const mention of chain) {
      const index = part.get(mention);
      if (index !== undefined) sizes.set(index, (sizes.get(index) ?? 0) + 1);
    }
    for (const size of sizes.values()) right += (size * size) / chain.length;
    of += chain.length;
  }
  return { right, of };
}
