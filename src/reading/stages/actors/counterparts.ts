import type { Draft } from './draft.ts';
import { holdsRank } from './group-ranks.ts';
import type { Page } from './page.ts';
import { countryOf, type TableHit } from './table-hits.ts';

const RANKS = ['heads', 'foreign', 'defense'] as const;

/**
 * "Ek thanked his Kenyan counterpart": the one Kenyan whom the text named before in an office of the same rank as the owner's. Whoever is
 * of another country is not meant.
 */
export function addCounterparts(page: Page, hits: readonly TableHit[], persons: readonly Draft[]): void {
  for (let at = 2; at < page.tokens.length; at++) {
    if (page.lower(at) !== 'counterpart' || page.inPerson(at + 1)) continue;
    // "his counterpart, Ann Lee"
    if (/^[,(]$/.test(page.word(at + 1)) && page.isCapital(at + 2)) continue;
    const hit = hits.find(({ to }) => to === at);
    const country = hit ? countryOf(hit.named) : null;
    if (!hit || country === null || !/^(?:his|her)$/.test(page.lower(hit.from - 1))) continue;
    for (const { country: other, mentions } of persons)
      if (other !== country)
        mentions.splice(0, mentions.length, ...mentions.filter(({ from, to, form }) => form !== 'nominal' || from > at || to <= at));
    const owner = persons.find(({ mentions }) => mentions.some(({ from, form }) => form === 'pronoun' && from === hit.from - 1));
    const ranks = RANKS.filter((rank) => owner && holdsRank(owner, rank));
    const fitting = persons.filter(
      (person) =>
        person !== owner &&
        person.country === country &&
        person.mentions.some(({ from }) => from < at) &&
        ranks.some((rank) => holdsRank(person, rank)),
    );
    const [person] = fitting;
    if (!person || fitting.length > 1) continue;
    person.mentions.push({ from: hit.from - 1, to: at + 1, form: 'nominal' });
    person.mentions.sort((a, b) => a.from - b.from);
  }
}
