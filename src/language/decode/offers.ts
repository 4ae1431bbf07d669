/** An arc that the model offers a word: to `head`, a word of the same sentence (itself for the root), with a relation and their log-probability. */
export interface Arc {
  readonly head: number;
  readonly relation: string;
  readonly score: number;
}

/** Arcs offered for each word of one sentence: `head[i][k]` with `score[i][k]`, best first; a word that is its own head is the root. */
export interface Offers {
  readonly head: readonly (readonly number[])[];
  readonly score: readonly (readonly number[])[];
}

/** Arcs best first, as heads alone, each by its best relation. */
export function bestByHead(arcs: readonly (readonly Arc[])[]): Offers {
  const best = arcs.map((own) => own.filter(({ head }, at) => own.findIndex((other) => other.head === head) === at));
  return { head: best.map((own) => own.map(({ head }) => head)), score: best.map((own) => own.map(({ score }) => score)) };
}
