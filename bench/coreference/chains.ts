/** A partition of mentions; a mention is a key such as `12-15`. Chains of one are left out by the reference scorer's convention for OntoNotes. */
export type Chains = readonly (readonly string[])[];

/** What was got of what could be got, summed over documents: `right / of`. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

export interface Scored {
  readonly recall: Share;
  readonly precision: Share;
}

/** For each mention the index of its chain. */
export function chainOf(chains: Chains): ReadonlyMap<string, number> {
  return new Map(chains.flatMap((chain, index) => chain.map((mention) => [mention, index] as const)));
}

export function addShares(a: Share, b: Share): Share {
  return { right: a.right + b.right, of: a.of + b.of };
}

/** Harmonic mean of recall and precision, 0–1; 0 where there is nothing. */
export function f1({ recall, precision }: Scored): number {
  const r = recall.of > 0 ? recall.right / recall.of : 0;
  const p = precision.of > 0 ? precision.right / precision.of : 0;
  return r + p > 0 ? (2 * r * p) / (r + p) : 0;
}
