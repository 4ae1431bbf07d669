import { type Draft, unique } from './draft.ts';
import { mentionsByStart, rowAt } from './name-rows.ts';
import type { Page } from './page.ts';
import { relationOf } from './subject.ts';

/** How far back those who met are named, in sentences. */
const REACH = 12;

/**
 * All whom one sentence names together, where they are more than the two most in view and these are among them: "the leaders",
 * without a number, are all who took part. Null where there is no such sentence.
 *
 * Takes: "Kenyan President Ann Lee spoke with President Bo Ek of Peru and Prime Minister Cy Oz of Oman. The leaders agreed …" → Lee, Ek, Oz
 * Not: "Lee told Ek of her talks with Oz and King Ay. The leaders agreed …"
 */
export function metTogether(page: Page, persons: readonly Draft[], two: readonly Draft[], before: number): Draft[] | null {
  const starts = mentionsByStart(page, persons);
  for (let at = before - 1; at >= 0 && page.sentenceOf(before) - page.sentenceOf(at) <= REACH; at--) {
    if (page.sentenceOf(at) === page.sentenceOf(before)) continue;
    const row = rowAt(page, starts, at);
    if (!row || row.members.length < 2) continue;
    const all = unique([...subjectBefore(page, persons, at), ...row.members]);
    const countries = new Set(all.map(({ country }) => country));
    if (all.length > 2 && countries.size === all.length && !countries.has(null) && two.every((one) => all.includes(one))) return all;
  }
  return null;
}

/** Who does what a sentence tells, named before a row of it; nobody where another stands between. */
function subjectBefore(page: Page, persons: readonly Draft[], row: number): Draft[] {
  const first = page.sentences[page.sentenceOf(row)]?.from ?? 0;
  const named = persons.filter(({ mentions }) => mentions.some(({ from }) => first <= from && from < row));
  const isSubject = ({ mentions }: Draft) =>
    mentions.some((mention) => first <= mention.from && mention.from < row && relationOf(page, mention).relation.startsWith('nsubj'));
  return named.every(isSubject) ? named : [];
}
