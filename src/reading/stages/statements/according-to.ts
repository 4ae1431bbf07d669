import type { Analysis } from '../../../domain/index.ts';
import type { Draft } from './draft.ts';

/** Words that may stand between the source of "According to …," and where the model begins the content: a speaker and a verb. */
const GAP = 10;

/**
 * "According to a statement by the ministry, Putin noted …": all that follows the comma is on the statement's word, so it is the
 * content, and who speaks in it is told inside. The source ends at the comma. The model at times begins after the inner verb.
 *
 * Reads: According to a statement by the ministry, Putin noted the visit. → a statement by the ministry | According to | Putin noted the visit
 * Leaves: The plan will fail, according to the ministry.
 */
export function widenAccordingTo(analysis: Analysis, draft: Draft): Draft {
  const cue = draft.cue[0];
  const first = draft.content[0];
  if (!cue || !first || !/^according$/i.test(analysis.tokens[cue.from]?.text ?? '')) return draft;
  const sentence = analysis.sentences[analysis.tokens[cue.from]?.sentence ?? -1];
  if (!sentence || cue.from !== sentence.from || first.from < cue.to || first.from >= sentence.to) return draft;
  const comma = findComma(analysis, cue.to, first.from);
  if (comma < 0 || first.from - comma > GAP) return draft;
  const source = draft.source.filter(({ from }) => from < comma).map(({ from, to }) => ({ from, to: Math.min(to, comma) }));
  const content = [{ from: comma + 1, to: Math.max(first.to, comma + 2) }, ...draft.content.slice(1)];
  return { ...draft, source: source.length > 0 ? source : [{ from: cue.to, to: comma }], content };
}

/** The comma that ends the source: the first one that begins no relative clause. */
export function findComma(analysis: Analysis, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const relative = /^(?:who|which|whose|where|when)$/i.test(analysis.tokens[i + 1]?.text ?? '');
    if (analysis.tokens[i]?.text === ',' && !relative) return i;
  }
  return -1;
}
