import type { Kind } from './kind.ts';
import type { Match } from './match.ts';
import type { Tree } from './tree.ts';

/** Where people are when they are with others. */
const GATHERING =
  /^(?:summit|visit|reception|forum|ceremony|conference|session|sideline|margin|assembly|dinner|lunch|breakfast|funeral|parade|hospital|palace|residence|embassy|airport|exhibition|inauguration|celebration|commemoration)$/;

/** "spoke with Lee at the summit in Lima": face to face, where "spoke with Lee" is a call. */
export function inPerson(tree: Tree, { at, pattern }: Match, kind: Kind): Kind {
  if (pattern.frame.id !== 'consult/speak' || kind.type !== 'CONSULT' || kind.mode !== 'phone') return kind;
  const wired = tree
    .all(at, 'obl')
    .some(
      (word) =>
        /^(?:by|over|via|on)$/.test(tree.preposition(word)) &&
        !GATHERING.test(tree.lemma(word)) &&
        /phone|call|line|link/.test(tree.low(word)),
    );
  const there = tree
    .all(at, 'obl')
    .some((word) => /^(?:at|during|in|on)$/.test(tree.preposition(word)) && GATHERING.test(tree.lemma(word)));
  return there && !wired ? { ...kind, mode: null, cameo: '040' } : kind;
}
