import type { Analysis, TokenRange } from '../../../domain/index.ts';
import { isMark } from '../../../text/quotations.ts';
import { JOINED } from '../joined-verbs.ts';
import { cueVerb } from './cue-verb.ts';
import type { Draft } from './draft.ts';

/**
 * Of what the model takes for one content, words of another sentence belong to that one, where others stand beside the
 * cue; but words in quotation marks go on from sentence to sentence.
 *
 * Reads: Lee met Minister Ek. She noted the plan. → noted | the plan
 * Reads: Lee noted the plan. Attention was paid to the port. → noted | the plan
 */
export function keepNearContent(analysis: Analysis, draft: Draft): Draft {
  const cue = draft.cue[0];
  if (!cue || draft.content.length < 2) return draft;
  const sentence = (run: TokenRange) => analysis.tokens[run.from]?.sentence ?? -1;
  if (!draft.content.some((run) => sentence(run) === sentence(cue))) return draft;
  const content = draft.content.filter((run) => sentence(run) === sentence(cue) || isInMarks(analysis, run));
  return content.length === draft.content.length ? draft : { ...draft, content };
}

/**
 * A content before its cue that begins in the middle of a sentence and goes on in quotation marks is what stands in the marks.
 *
 * Reads: They must stay at home. "We ask for patience," Lee said. → said | "We ask for patience,"
 * Leaves: The plan "is good. It will work," Lee said.
 */
export function cutBeforeMarks(analysis: Analysis, draft: Draft): Draft {
  const { tokens, sentences } = analysis;
  const cue = draft.cue[0];
  const content = draft.content.map((run) => {
    const opening = sentences[tokens[run.from]?.sentence ?? -1];
    if (!opening || !cue || opening.from === run.from || opening.to >= run.to || cue.from < run.to) return run;
    const marked = isMark(tokens[opening.to]?.text ?? '') && !holdsMark(analysis, { from: opening.from, to: opening.to });
    return marked ? { from: opening.to, to: run.to } : run;
  });
  return content.every((run, at) => run === draft.content[at]) ? draft : { ...draft, content };
}

/**
 * A content ends before the verb that is joined to its cue.
 *
 * Reads: Lee stressed that the talks are going on and invited Ek. → stressed | that the talks are going on
 */
export function endBeforeJoined(analysis: Analysis, draft: Draft): Draft {
  const { tokens } = analysis;
  const verb = cueVerb(analysis, draft);
  const content = draft.content.map(({ from, to }) => {
    let end = to;
    for (let at = to - 1; at > from; at--) if (tokens[at]?.relation === JOINED && tokens[at]?.head === verb) end = at;
    if (end === to) return { from, to };
    while (end - 1 > from && /^(?:CCONJ|PUNCT|ADV)$/.test(tokens[end - 1]?.upos ?? '')) end--;
    return { from, to: end };
  });
  return content.every(({ to }, at) => to === draft.content[at]?.to) ? draft : { ...draft, content };
}

export function holdsMark({ tokens }: Analysis, { from, to }: TokenRange): boolean {
  return tokens.slice(from, to).some(({ text }) => isMark(text));
}

/** Does a run begin or end with a quotation mark? */
function isInMarks({ tokens }: Analysis, { from, to }: TokenRange): boolean {
  return isMark(tokens[from]?.text ?? '') || isMark(tokens[to - 1]?.text ?? '');
}
