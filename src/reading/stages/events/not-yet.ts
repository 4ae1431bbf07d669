import { isInPresent } from './clause.ts';
import { isSpoken } from './kind.ts';
import type { Dated } from './setting.ts';
import type { Tree } from './tree.ts';

/**
 * What has its time after the text's own day, and is not told in the past, is planned.
 *
 * Reads: on 3 May 2023 "They will talk when Kenya visits Peru on 9 May 2023." → the visit is planned
 * Leaves: on 3 May 2023 "Kenya met Peru on 4 May 2023."
 */
export function planWhatIsAhead(tree: Tree, event: Dated, ahead: boolean): Dated {
  const { draft } = event;
  if (!ahead || draft.status !== 'happened') return event;
  // What is done by words is done when they are said, whatever day they are of.
  if (isSpoken(draft.type)) return event;
  return draft.nominal || isInPresent(tree, draft.clause) ? { ...event, draft: { ...draft, status: 'planned' } } : event;
}
