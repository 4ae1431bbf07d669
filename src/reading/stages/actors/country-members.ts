import { type Draft, unique } from './draft.ts';
import type { Page } from './page.ts';
import { stateAmong } from './states.ts';
import { countryOf, isCountry, type TableHit } from './table-hits.ts';

/**
 * People of several countries named in a row are of all of them, and of the first no more than of the others. Gives the states that the
 * text does not know yet.
 *
 * Takes: "Kenyan and Peruvian officials", "officials from Kenya and Peru" → of Kenya and Peru
 * Not: "Kenyan officials in charge of Peru"
 */
export function addCountryMembers(page: Page, hits: readonly TableHit[], groups: readonly Draft[], states: readonly Draft[]): Draft[] {
  const made: Draft[] = [];
  for (const group of groups) {
    const phrase = group.mentions[0];
    if (!phrase || group.members.length > 0) continue;
    const inside = hits.filter((hit) => phrase.from <= hit.from && hit.to <= phrase.to && isCountry(hit.named));
    const codes = unique(inside.flatMap(({ named }) => countryOf(named) ?? []));
    if (codes.length < 2 || !inside.every((hit, i) => i === 0 || isJoined(page, inside[i - 1] as TableHit, hit))) continue;
    const members = codes.flatMap((code) => stateAmong(states, made, code) ?? []);
    if (members.length < codes.length) continue;
    group.members = members;
    group.country = null;
  }
  return made;
}

/** "Kenya, Peru", "Kenya and from Peru". */
function isJoined(page: Page, before: TableHit, hit: TableHit): boolean {
  return page.tokens.slice(before.to, hit.from).every(({ text }) => /^(?:and|&|,|-|the|from|of|as|well)$/i.test(text));
}
