import { isTitle, type Named, type Row, titleOf } from './name-rows.ts';
import type { Page } from './page.ts';
import { relationOf } from './subject.ts';
import { isTalk, isTalkNoun } from './talk-verbs.ts';

/**
 * Are the persons of a row, the first of them as named, whom somebody talks with or says something to?
 *
 * Takes: "met with Ann Lee and Bo Ek", "a call with Ann Lee, Bo Ek and Cy Oz", "told Ann Lee and Bo Ek that"
 * Not: "talks of Lee and Ek", "came with Lee and Ek", "thanked Lee and Ek's party"
 */
export function areSpokenWith(page: Page, row: Row, named: Named): boolean {
  if (row.members.some(({ kind }) => kind !== 'person')) return false;
  const first = page.sentences[page.sentenceOf(row.from)]?.from ?? 0;
  let from = titleOf(page, named)?.from ?? row.from;
  while (from > first && isTitle(page, from - 1) && !/^(?:of|for)$/.test(page.lower(from - 1))) from--;
  const { relation, head } = relationOf(page, { from, to: named.mention.to });
  if (/^(?:obj|iobj)$/.test(relation)) return isTalk(page, head);
  return /^(?:obl|nmod)/.test(relation) && page.lower(from - 1) === 'with' && (isTalk(page, head) || isTalkNoun(page, head));
}
