/** Third persons that cannot be one; "it" and "they" both take up those who act together. */
const APART: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:he|him|his|himself)$/i, /^(?:she|hers?|herself)$/i],
  [/^(?:he|him|his|himself|she|hers?|herself)$/i, /^(?:it|its|itself|they|them|theirs?|themselves)$/i],
  [/^(?:i|me|my|mine|myself)$/i, /^(?:we|us|ours?|ourselves|it|its|itself|they|them|theirs?|themselves)$/i],
];

/** How many of the chains, each the words of its mentions, join pronouns across gender or number. */
export function countCrossed(chains: readonly (readonly string[])[]): number {
  return chains.filter((words) => APART.some((sides) => sides.every((side) => words.some((word) => side.test(word))))).length;
}
