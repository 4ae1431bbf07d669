import type { Analysis } from '../../../domain/index.ts';
import { cueVerb } from './cue-verb.ts';
import { type Draft, isQuoted } from './draft.ts';

/** Verbs that tell nothing where they are denied; who does not agree or does not rule something out has said so. */
const TELLING =
  /^(?:announce|clarify|detail|disclose|elaborate|explain|identify|indicate|mention|name|provide|publish|reveal|say|specify|state|tell|write)$/;

/**
 * Does a draft tell what somebody did not say?
 *
 * Leaves: "Lee did not say that the road was closed.", "Lee had never mentioned the flood."
 * Takes: "Lee did not rule out a visit.", "Lee not only said that the road was closed.", "I cannot say that the road is open."
 */
export function isUnsaid(analysis: Analysis, draft: Draft, dependents: readonly (readonly number[])[]): boolean {
  return !draft.spoken && !isQuoted(analysis, draft) && isDenied(analysis, cueVerb(analysis, draft), dependents);
}

/** Is a verb of speech one that is denied? */
export function isDenied({ tokens }: Analysis, verb: number, dependents: readonly (readonly number[])[]): boolean {
  const words = dependents[verb] ?? [];
  // "I cannot say that there is progress" tells how it stands.
  if (!TELLING.test(tokens[verb]?.lemma ?? '') || words.some((word) => /^(?:can|could)$/.test(tokens[word]?.lemma ?? ''))) return false;
  return words.some(
    (child) =>
      child < verb &&
      /^(?:not|n't|n’t|never)$/i.test(tokens[child]?.text ?? '') &&
      !/^(?:only|just|merely|simply)$/i.test(tokens[child + 1]?.text ?? ''),
  );
}
