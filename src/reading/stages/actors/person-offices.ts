import { type Draft, newDraft } from './draft.ts';
import type { Page } from './page.ts';

const OFFICE = /^(?:office|ministry|department|secretariat)$/;
const PRESS = /^(?:press|media|private|executive)$/;
/** What an office does; it may also be a room, or the years somebody served. */
const ACTS =
  /^(?:said|says|say|told|denied|denies|confirmed|confirms|announced|announces|declined|added|stated|issued|released|reported|rejected|insisted|claimed|condemned|welcomed|posted|published|refused|warned|accused|blamed|dismissed|noted|urged|responded|expressed|described|also|later|did)$/;

/**
 * The office of a person where it speaks: a body of the person's country, and not the person.
 *
 * Reads: "President [Ann Lee]'s office said so." → Ann Lee [-] as President: Ann Lee; Ann Lee's office [-]: Ann Lee's office
 * Leaves: "The minister's office is small."
 */
export function findPersonOffices(page: Page, people: readonly Draft[]): Draft[] {
  return people.flatMap((person): Draft[] => {
    const mentions = person.mentions.flatMap(({ from, to, form }) => {
      const end = officeAfter(page, to, form === 'pronoun');
      return end === null || !acts(page, from, end) ? [] : [{ from, to: end, form: 'nominal' as const }];
    });
    const [first] = mentions;
    if (!first) return [];
    const noun = page.lower(first.to - 1);
    return [
      newDraft('body', `${person.name}'s ${noun}`, {
        country: person.country,
        sectors: person.sectors.includes('GOV') ? person.sectors : [],
        mentions,
        confidence: 0.7,
        by: 'actors/person-office',
      }),
    ];
  });
}

/** Where the office ends that belongs to whoever was named up to `to`: "Lee's press office", "his ministry". */
function officeAfter(page: Page, to: number, pronoun: boolean): number | null {
  if (!page.isPossessive(to) && !(pronoun && /^(?:his|her)$/.test(page.lower(to - 1)))) return null;
  let at = page.isPossessive(to) ? to + 1 : to;
  if (PRESS.test(page.lower(at))) at++;
  return OFFICE.test(page.lower(at)) && page.sentenceOf(at) === page.sentenceOf(to - 1) ? at + 1 : null;
}

/** "his office said", "a statement from Lee's office", "according to her ministry". */
function acts(page: Page, from: number, end: number): boolean {
  let before = from - 1;
  while (page.isCapital(before) && page.sentenceOf(before) === page.sentenceOf(from)) before--;
  const link = page.lower(before);
  const cites = link === 'from' || link === 'by' || (link === 'to' && page.lower(before - 1) === 'according');
  const noun = /^(?:statement|readout|release|message|letter|remarks|announcement|according|post|issued|released)$/;
  return ACTS.test(page.lower(end)) || (cites && noun.test(page.lower(before - 1)));
}
