import type { Tree } from './tree.ts';

const REASON = /^(?:connection|light|view|response|reaction|face|wake|aftermath|context|spite|account|background|backdrop)$/;

/** "in connection with the attack", "in light of the war": why something is asked, said or wanted; not what, and not whose. */
export function isReason(tree: Tree, word: number): boolean {
  return /^(?:obl|nmod)$/.test(tree.relation(word)) && REASON.test(tree.lemma(word)) && /^(?:in|on|against)$/.test(tree.preposition(word));
}
