import type { Analysis, Token } from '../../../domain/index.ts';
import { relationOf } from '../../../language/dependents.ts';

/** Steps up the tree in search of a subject that verbs share. */
const STEPS = 3;

/**
 * The word that is a verb's subject, its own or that of the verb it is joined to.
 *
 * Reads: "Putin noted the visit, saying that …": saying → Putin; "They met and stressed …": stressed → They; "Lee called Ek to thank him": thank → Lee
 * Leaves: "It was said that …" → no subject who speaks
 */
export function subjectOf(analysis: Analysis, verb: number, dependents: readonly (readonly number[])[]): number | null {
  let at = verb;
  for (let step = 0; step < STEPS; step++) {
    const own = dependents[at]?.find((child) => analysis.tokens[child]?.relation === 'nsubj');
    if (own !== undefined) return own;
    const token = analysis.tokens[at] as Token;
    const relation = relationOf(token);
    const kids = dependents[at]?.map((child) => analysis.tokens[child] as Token) ?? [];
    const clause =
      relation === 'advcl' && (/ing$/i.test(token.text) || kids.some(({ relation, lemma }) => relation === 'mark' && lemma === 'to'));
    const shares = relation === 'conj' || relation === 'xcomp' || clause;
    if (!shares || token.head < 0) return null;
    at = token.head;
  }
  return null;
}
