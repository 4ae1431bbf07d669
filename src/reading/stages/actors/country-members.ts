import { type Draft, type DraftMention, unique } from './draft.ts';
import { holdsRank } from './group-ranks.ts';
import { holdsTitle, titleOf } from './named-together.ts';
import type { Page } from './page.ts';
import { stateAmong } from './states.ts';
import { countryOf, isCountry, type TableHit } from './table-hits.ts';

/**
 * People of several countries named in a row are of all of them, and of the first no more than of the others. Gives the states that the
 * text does not know yet.
 *
 * Takes: "President Ann Lee of Kenya met President Bo Ek of Peru. The presidents of Kenya and Peru agreed" → Lee and Ek
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
    const members =
      holdersOfEach(page, phrase, inside[0] as TableHit, codes, states) ?? codes.flatMap((code) => stateAmong(states, made, code) ?? []);
    if (members.length < codes.length) continue;
    group.members = members;
    group.country = null;
  }
  return made;
}

/** "the presidents of Kenya and Peru", "the leaders of both": those of that title whom the text named before, one of each country. */
function holdersOfEach(
  page: Page,
  phrase: DraftMention,
  first: TableHit,
  codes: readonly string[],
  actors: readonly Draft[],
): Draft[] | null {
  let noun = first.from - 1;
  while (/^(?:the|of|from)$/.test(page.lower(noun))) noun--;
  if (noun < phrase.from) noun = phrase.to - 1;
  const title = titleOf(page, {
    from: page.lower(noun - 1) === 'prime' || page.lower(noun - 1) === 'foreign' ? noun - 1 : noun,
    to: noun + 1,
  });
  const holders = actors.filter(
    (actor) =>
      actor.kind === 'person' &&
      actor.mentions.some(({ from }) => from < phrase.from) &&
      (title[0] === 'leader' ? holdsRank(actor, 'heads') : holdsTitle(actor, title)),
  );
  const found = codes.map((code) => holders.filter(({ country }) => country === code));
  return found.every(({ length }) => length === 1) ? found.flat() : null;
}

/** "Kenya, Peru", "Kenya and from Peru". */
function isJoined(page: Page, before: TableHit, hit: TableHit): boolean {
  return page.tokens.slice(before.to, hit.from).every(({ text }) => /^(?:and|&|,|-|the|from|of|as|well)$/i.test(text));
}
