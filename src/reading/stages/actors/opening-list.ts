import type { TokenRange } from '../../../domain/index.ts';
import type { Draft } from './draft.ts';
import { mentionsByStart, rowAt } from './name-rows.ts';
import type { Page } from './page.ts';
import { relationOf } from './subject.ts';

/** What those who make a joint statement have done at its beginning. */
const MEETS = /^(?:meet|convene|gather|assemble|announce|issue|release|adopt|agree|sign)$/;
/** Who is there for them. */
const FOR_THEM =
  /^(?:leader|representative|minister|official|government|head|delegation|member|president|envoy|secretary|ambassador|director)s?$/;

/** A list of states and organisations that a sentence has for its subject. */
interface OpeningList {
  readonly parties: readonly Draft[];
  /** Does the sentence say "we" or "our" of them? */
  readonly own: boolean;
}

/**
 * Who meets or announces something at the beginning of a joint statement, or speaks of what is "ours".
 *
 * Takes: "Representatives of Kenya, Peru and Norway met in Lima. We agreed …", "Kenya and the European Union reaffirm our ties."
 * Not: "Lee praised Kenya, Peru and Norway. We agreed …"
 *
 * `own`: tokens that are "we", "our" and the like.
 */
export function openingList(page: Page, own: readonly number[], drafts: readonly Draft[], sentence: TokenRange): OpeningList | null {
  const parties = drafts.filter(({ kind }) => kind === 'state' || kind === 'organization');
  const starts = mentionsByStart(page, parties);
  for (let at = sentence.from; at < sentence.to; at++) {
    const row = rowAt(page, starts, at);
    if (!row || row.members.length < 2) continue;
    const verb = verbOf(page, row);
    const ours = own.some((word) => word >= row.to && word < sentence.to);
    if (verb !== null && (ours || MEETS.test(page.tokens[verb]?.lemma ?? ''))) return { parties: row.members, own: ours };
    at = row.to - 1;
  }
  return null;
}

/** The verb whose subject a row is, or those who are there for it: "the leaders of Kenya and Peru met". */
function verbOf(page: Page, row: TokenRange): number | null {
  let { relation, head } = relationOf(page, row);
  for (let step = 0; step < 3 && relation === 'nmod' && FOR_THEM.test(page.lower(head)); step++)
    ({ relation, head } = relationOf(page, { from: head, to: head + 1 }));
  return relation.startsWith('nsubj') ? head : null;
}
