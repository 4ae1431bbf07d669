/** Arcs offered for each word of one sentence: `head[i][k]` with `score[i][k]`, best first; a word that is its own head is the root. */
export interface Offers {
  readonly head: readonly (readonly number[])[];
  readonly score: readonly (readonly number[])[];
}
