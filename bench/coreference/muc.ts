import { type Chains, chainOf, type Scored, type Share } from './chains.ts';

/** Links between mentions (Vilain et al. 1995): a chain of n mentions has n - 1; missing are those that lead from part to part of it. */
export function scoreMuc(gold: Chains, found: Chains): Scored {
  return { recall: linksKept(gold, found), precision: linksKept(found, gold) };
}

function linksKept(wanted: Chains, other: Chains): Share {
  const part = chainOf(other);
  let right = 0;
  let of = 0;
  for (const chain of wanted) {
    const parts = new Set(chain.map((mention) => part.get(mention) ?? mention));
    right += chain.length - parts.size;
    of += chain.length - 1;
  }
  return { right, of };
}
