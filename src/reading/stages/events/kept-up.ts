import type { Match } from './match.ts';
import type { Tree } from './tree.ts';

/**
 * "The EU decided to prolong its sanctions": who decides on what is in force, or to lower relations, has done so; "decided to impose sanctions" is still to come.
 *
 * Reads: "The European Union decided to extend its sanctions against Kenya." → COERCE EUR → KEN
 * Leaves: "Norway decided to impose sanctions on Kenya." as done
 */
export function isKeptUp(tree: Tree, outer: Match, inner: Match): boolean {
  return (
    outer.form === 'verb' &&
    tree.lemma(outer.at) === 'decide' &&
    inner.form === 'verb' &&
    (inner.pattern.frame.id === 'sanction/cut-relations' ||
      (inner.pattern.frame.id === 'coerce/sanction' && /^(?:extend|prolong|renew)$/.test(tree.lemma(inner.at))))
  );
}
