import { isSetting } from '../../../tables/index.ts';
import { isConflict, type Kind, refusalKind, refusedKind } from './kind.ts';
import type { Match } from './match.ts';
import { isNegated } from './negated.ts';
import type { Tree } from './tree.ts';

const UNDERTAKES = new Set(['promise', 'intent', 'agree']);

/**
 * "Vowed not to", "decided not to": what somebody resolves not to do is refused; null where nothing is, or where it is a promise to
 * leave somebody alone.
 *
 * Reads: "Kenya vowed not to return the hill to Peru." → REJECT KEN → PER
 * Reads: "Kenya decided not to meet the president of Peru." → REJECT KEN → PER
 * Reads: "President Ann Lee of Kenya assured President Bo Ek of Peru that Kenya would not attack Peru." → AGREE KEN → PER
 * Leaves: "Kenya promised not to interfere in Peru."
 */
export function notToBeDone(tree: Tree, match: Match, own: Kind, inner: { readonly at: number; readonly kind: Kind } | null): Kind | null {
  const { takes } = match.pattern.frame;
  if (!takes || !UNDERTAKES.has(takes) || match.form === 'noun') return null;
  // "assured him that it would not attack": harm that is forsworn is no threat.
  const forsworn = takes === 'promise' && inner && tree.all(match.at, 'ccomp').includes(inner.at) && isNegated(tree, inner.at);
  if (forsworn) return isConflict(inner.kind.type) || tree.lemma(match.at) === 'assure' ? own : null;
  const clause = tree.all(match.at, 'xcomp').find((child) => isNegated(tree, child));
  if (clause === undefined) return null;
  if (inner?.at === clause) return isConflict(inner.kind.type) ? own : refusedKind(inner.kind);
  return isSetting('resolving', tree.lemma(match.at)) ? refusalKind(own) : null;
}
