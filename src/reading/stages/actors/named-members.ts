import type { TokenRange } from '../../../domain/index.ts';
import type { Draft } from './draft.ts';
import { isTitle, mentionsByStart, rowAt } from './name-rows.ts';
import type { Page } from './page.ts';

/** Words of a title before the first of them. */
const TITLE = 12;

/**
 * Groups that are named right after, with those for their members.
 *
 * Takes: "The ministers of Kenya and Peru, Ann Lee and Bo Ek, met." → the ministers are Ann Lee and Bo Ek
 */
export function addNamedMembers(page: Page, groups: readonly Draft[], persons: readonly Draft[]): Draft[] {
  const starts = mentionsByStart(page, persons);
  const namedAfter = ({ to }: TokenRange): readonly Draft[] => {
    if (!/^[,(–—:]$/.test(page.word(to))) return [];
    let at = to + 1;
    while (!starts.has(at) && at - to <= TITLE && isTitle(page, at)) at++;
    return rowAt(page, starts, at)?.members ?? [];
  };
  return groups.map((group) => {
    const members = group.mentions.map(namedAfter).find(({ length }) => length > 1);
    const country = new Set(members?.map((member) => member.country)).size > 1 ? null : group.country;
    return members && group.members.length === 0 ? { ...group, members, country } : group;
  });
}
