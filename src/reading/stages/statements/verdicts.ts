import type { Analysis } from '../../../domain/index.ts';
import { cueVerb } from './cue-verb.ts';
import type { Draft } from './draft.ts';

/**
 * Is what a draft takes for said the verdict of a court?
 *
 * Reads: "Ek was found guilty of taking bribes." → nothing said
 * Leaves: "Ek was said to have taken bribes."
 */
export function isVerdict(analysis: Analysis, draft: Draft, dependents: readonly (readonly number[])[]): boolean {
  const verb = cueVerb(analysis, draft);
  const words = (dependents[verb] ?? []).map((child) => analysis.tokens[child]);
  if (!words.some((word) => word?.relation === 'aux:pass')) return false;
  const lemma = analysis.tokens[verb]?.lemma.toLowerCase() ?? '';
  return (
    /^(?:convict|acquit|sentence)$/.test(lemma) ||
    (lemma === 'find' && words.some((word) => /^(?:guilty|innocent|liable)$/i.test(word?.text ?? '')))
  );
}
