import type { Analysis } from '../../../domain/index.ts';
import type { Draft } from './draft.ts';

const REPORTS = /^(?:report|rumou?r|allegation|speculation)$/;
const BEFORE = /^(?:after|amid|amidst|by|despite|following|over|on|to)$/i;

/**
 * "Lee spoke following reports that the dam was gone": what was reported is not what she said.
 *
 * Reads: nobody | reports | that the dam was gone
 * Leaves: "Lee reported that the dam was gone.", "Lee spoke of her reports that the dam was gone."
 */
export function freeReports({ tokens }: Analysis, draft: Draft): Draft {
  const run = draft.cue.at(-1);
  const noun = run ? run.to - 1 : -1;
  const token = tokens[noun];
  if (!run || noun === run.from || token?.upos !== 'NOUN' || !REPORTS.test(token.lemma) || !BEFORE.test(tokens[noun - 1]?.text ?? ''))
    return draft;
  return { ...draft, source: [], cue: [{ from: noun, to: noun + 1 }] };
}
