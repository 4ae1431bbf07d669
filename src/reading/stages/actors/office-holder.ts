import type { TokenRange } from '../../../domain/index.ts';
import { titleWord, whoHeld } from '../../../tables/index.ts';
import { type Draft, type DraftOffice, newDraft, unique } from './draft.ts';
import type { Page } from './page.ts';

/** Somebody who is told by the office alone. */
export function unnamedPerson(page: Page, range: TokenRange, office: DraftOffice, mention: Draft['mentions'][number]): Draft {
  const name = page.words(range).replace(/^(?:the|a|an|this|that) /i, '');
  return newDraft('person', name, {
    country: office.country,
    sectors: office.sectors,
    gender: genderOf(office),
    offices: [office],
    mentions: [mention],
    confidence: 0.7,
    by: 'actors/office-without-name',
  });
}

export const HOLDER = 'actors/office-holder';

/** Names the person whom the tables know in the office on that day: "China's defense chief". Former ones stay unnamed. */
export function nameHolder(page: Page, unnamed: Draft, day: string | null): Draft {
  const [office] = unnamed.offices;
  const [mention] = unnamed.mentions;
  const held = office && mention ? heldOn(page, office, mention, day) : null;
  return office && held ? named(unnamed, office, held) : unnamed;
}

type Held = Extract<ReturnType<typeof whoHeld>, { kind: 'one' }>['holding'];

/** Who alone held the office of its country on the day, by the tables; null for a former one, too. */
export function heldOn(page: Page, { country, words }: DraftOffice, mention: TokenRange, day: string | null): Held | null {
  if (!country || day === null || isFormer(page, mention)) return null;
  const found = whoHeld(country, words, day);
  return found.kind === 'one' && found.standing === 'held' ? found.holding : null;
}

export function named(unnamed: Draft, office: DraftOffice, { holder, person, office: held }: Held): Draft {
  return {
    ...unnamed,
    name: person.name,
    gender: person.gender ?? unnamed.gender,
    sectors: unique([...held.sectors, ...unnamed.sectors]),
    offices: [{ ...office, since: holder.since }],
    confidence: 0.8,
    by: HOLDER,
  };
}

function isFormer(page: Page, { from, to }: TokenRange): boolean {
  for (let at = from - 1; at < to; at++)
    if (
      /^(?:former|ex|then|late|previous|next|new|future|incoming|outgoing|acting|deputy|vice|another|first|elect|designate)$/.test(
        page.lower(at),
      ) &&
      !(at >= from && page.words({ from: at, to: at + 2 }).toLowerCase() === 'vice president')
    )
      return true;
  return false;
}

function genderOf(office: DraftOffice): Draft['gender'] {
  return titleWord(office.head)?.gender ?? null;
}
