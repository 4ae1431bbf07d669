import type { Draft } from './draft.ts';
import type { Page } from './page.ts';

/** "Lee met with Deputy Minister Bo Ek": whom an official of the telling side meets is seldom of that side too. */
export function isVisitor(page: Page, person: Draft, persons: readonly Draft[], side: string): boolean {
  const [mention] = person.mentions;
  if (!mention) return false;
  let at = mention.from;
  for (let step = 0; step < 4 && !MEETING.test(page.tokens[at]?.lemma ?? ''); step++) at = page.tokens[at]?.head ?? -1;
  if (at < 0 || at > mention.from) return false;
  return persons.some(
    (other) =>
      other !== person &&
      other.country === side &&
      other.mentions.some((named) => named.to <= at && page.sentenceOf(named.from) === page.sentenceOf(at)),
  );
}

const MEETING = /^(?:meet|speak|talk|receive|host|welcome|call|telephone|confer)$/;
