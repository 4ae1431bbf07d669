import type { TokenRange } from '../../../domain/index.ts';
import { isActorWord } from '../../../tables/index.ts';
import type { Page } from './page.ts';

/** Does the text name a place here and no actor: "in China", "a visit to Moscow", "eastern Ukraine"? */
export function isPlace(page: Page, { from }: TokenRange): boolean {
  let at = from - 1;
  while (
    /^(?:the|of|downtown|central|mainland|(?:north|south|east|west|northeast|northwest|southeast|southwest)(?:ern)?|city|capital)$/.test(
      page.lower(at),
    )
  )
    at--;
  if (at < from - 1 && page.lower(from - 1) !== 'the' && page.lower(from - 1) !== 'of') return true;
  if (page.lower(from - 1) === 'of' && /^(?:city|capital|north|south|east|west)$/.test(page.lower(from - 2))) return true;
  const preposition = page.lower(page.lower(from - 1) === 'the' ? from - 2 : from - 1);
  if (isActorWord('placePrepositions', preposition)) return true;
  if (!/^(?:to|from|for)$/.test(preposition)) return false;
  for (let back = from - 2; back >= Math.max(0, from - 9) && page.sentenceOf(back) === page.sentenceOf(from); back--) {
    if (/^[,;:]$/.test(page.word(back))) return false;
    if (isActorWord('journeyWords', page.word(back))) return true;
  }
  return false;
}
