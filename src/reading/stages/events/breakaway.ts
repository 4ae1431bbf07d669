import type { Tree } from './tree.ts';

const BREAKS = /^(?:separatism|separatist|secession|secessionism|secessionist)$/;

/** "separatist activities", "separatism": what would part a country. */
export function isBreakaway(tree: Tree, noun: number): boolean {
  return [noun, ...tree.all(noun, 'amod', 'compound')].some((word) => BREAKS.test(tree.low(word)) || BREAKS.test(tree.lemma(word)));
}

/** "Taiwan" of "Taiwan independence": what would be parted, and whose it is not; "Kenya's independence" is Kenya's. */
export function isParted(tree: Tree, noun: number, name: number): boolean {
  if (tree.relation(name) !== 'compound') return false;
  return tree.low(name + 1) === 'independence' || BREAKS.test(tree.lemma(noun));
}
