import type { DocumentFacts, Doubt, Timex } from '../../domain/index.ts';
import { stage } from '../stage.ts';
import { doubtHolders } from './actors/holder-doubts.ts';

/** What the stages before were not sure of, in text order. */
export const doubts = stage({
  name: 'doubts',
  needs: ['analysis', 'document', 'actors', 'times', 'channelDoubts', 'statementDoubts', 'placeDoubts'],
  gives: ['doubts'],
  run: ({ analysis, document, actors, times, placeDoubts, channelDoubts, statementDoubts }) => ({
    doubts: [
      ...doubtHolders(analysis.article.text, actors, document.date),
      ...placeDoubts,
      ...channelDoubts,
      ...statementDoubts,
      ...doubtTimes(document, times),
    ].sort((a, b) => a.span.start - b.span.start),
  }),
});

/**
 * Times that a document without a date leaves open: one doubt, at the first of them.
 *
 * Reads: "He arrived on Sunday." with no date → no-document-date at "Sunday"
 * Leaves: "He arrived on 16 April 2023."
 */
export function doubtTimes(document: DocumentFacts, times: readonly Timex[]): Doubt[] {
  const open = times.filter(({ type, value }) => /^XXXX/.test(value) && type !== 'SET');
  const first = open[0];
  if (document.date !== null || !first) return [];
  const many = open.length > 1 ? ` and ${open.length - 1} more` : '';
  const note = `the document has no date, so this${many} cannot be placed; give one with --date`;
  return [{ code: 'no-document-date', span: first.span, note, by: 'doubts/document-date' }];
}
