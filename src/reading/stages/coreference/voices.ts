import type { Analysis } from '../../../domain/index.ts';
import { findInterview } from './interview.ts';

/** Whose "I" a word would be, by number: 0 for the text's own voice. */
export interface Voices {
  readonly of: Int32Array;
  /** In an interview, the voice that asks and the one that answers. */
  readonly asking: number;
  readonly answering: number;
}

/** For each token the number of the quotation it stands in; outside, in an interview, that of who asks or who answers. */
export function findVoices(analysis: Analysis): Voices {
  const { tokens, attributions } = analysis;
  const of = new Int32Array(tokens.length);
  const asking = attributions.length + 1;
  const answering = attributions.length + 2;
  const interview = findInterview(analysis);
  for (const { from, to } of interview?.questions ?? []) of.fill(asking, from, to);
  for (const { from, to } of interview?.answers ?? []) of.fill(answering, from, to);
  for (const [number, { content }] of attributions.entries())
    for (const run of content) if (/^["“]$/.test(tokens[run.from]?.text ?? '')) of.fill(number + 1, run.from, run.to);
  return { of, asking, answering };
}
