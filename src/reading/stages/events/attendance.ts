import type { Draft } from './draft.ts';
import type { Match } from './match.ts';
import type { Parties } from './parties.ts';
import type { Tree } from './tree.ts';

/** Verbs of being at what others tell of. */
export const ATTENDS = /^(?:attend|join|participate)$/;

/** "The talks were attended by Minister Lee", "Lee joined the call": who was there on one side, of what is told elsewhere. */
export function isAttendance(tree: Tree, parties: Parties, { at, clause, actor, recipient }: Draft, { form }: Match): boolean {
  if (form !== 'noun' || recipient.length > 0 || parties.countries(actor).length > 1) return false;
  if (!/^(?:meeting|talk|call|conversation)s?$/.test(tree.lemma(at))) return false;
  return ATTENDS.test(tree.lemma(clause)) && tree.all(at, 'det').some((word) => tree.low(word) === 'the');
}
