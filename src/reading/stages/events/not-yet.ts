import { isVisitWord } from '../../../tables/index.ts';
import { isInPresent } from './clause.ts';
import { isSpoken } from './kind.ts';
import type { Dated } from './setting.ts';
import type { Tree } from './tree.ts';

/**
 * What has its time after the text's own day, and is not told in the past, is planned; of whoever has arrived already, that is the day of what
 * he came for.
 *
 * Reads: on 3 May 2023 "They will talk when Kenya visits Peru on 9 May 2023." → the visit is planned
 * Reads: on 3 May 2023 "He arrived in Peru for the summit on 4 May 2023." → the arrival, on no known day
 * Leaves: on 3 May 2023 "Kenya met Peru on 4 May 2023."
 */
export function planWhatIsAhead(tree: Tree, event: Dated, ahead: boolean): Dated {
  const { draft } = event;
  if (!ahead || draft.status !== 'happened') return event;
  // What is done by words is done when they are said, whatever day they are of.
  if (isSpoken(draft.type)) return event;
  const came = !draft.nominal && isVisitWord('arriving', tree.lemma(draft.clause)) && !isInPresent(tree, draft.clause);
  if (came && draft.at === draft.clause) return { ...event, when: null };
  return draft.nominal || came || isInPresent(tree, draft.clause) ? { ...event, draft: { ...draft, status: 'planned' } } : event;
}
