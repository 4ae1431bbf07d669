import type { TokenRange } from '../../../domain/index.ts';
import { isActorWord } from '../../../tables/index.ts';
import type { Page } from './page.ts';

/**
 * Does the text name a place here and no actor: "in China", "a visit to Moscow", "eastern Ukraine", "fled Iraq", "Oslo-based",
 * "from Kenya to Peru", "flights between Lima and Quito"? Of names in a row each is what the first is.
 */
export function isPlace(page: Page, range: TokenRange): boolean {
  const first = firstOfRow(page, range);
  return isSite(page, range) || (first !== null && isSite(page, first));
}

/** "Syria" of "from Syria, Iraq and Yemen"; "Moscow" of "in Moscow, Russia". */
function firstOfRow(page: Page, { from, to }: TokenRange): TokenRange | null {
  for (let at = from; at < to; at++) {
    const { relation = '', head = -1 } = page.tokens[at] ?? {};
    if (/^(?:conj|appos|nmod:tmod|list)$/.test(relation) && head >= 0 && head < from && page.isCapital(head))
      return startOfName(page, head);
  }
  return page.word(from - 1) === ',' && page.isCapital(from - 2) && !/^(?:obl|nsubj)/.test(page.tokens[from]?.relation ?? '')
    ? startOfName(page, from - 2)
    : null;
}

function startOfName(page: Page, last: number): TokenRange {
  let from = last;
  while (page.isCapital(from - 1) && page.sentenceOf(from - 1) === page.sentenceOf(last)) from--;
  return { from, to: last + 1 };
}

/** Verbs whose object is where somebody goes or was. */
const GOES =
  /^(?:fled|flee|flees|fleeing|reach|reached|reaches|reaching|enter|entered|enters|entering|leave|left|leaves|leaving|visit|visited|visits|visiting|toured|touring|crossed|crossing|inhabit|inhabits)$/;
const CARRIES =
  /^(?:flight|flights|service|services|train|trains|route|routes|road|highway|railway|rail|border|trip|trips|distance|travel|bus|buses|ferry)$/;

function isSite(page: Page, { from, to }: TokenRange): boolean {
  if (page.word(to) === '-' && /^(?:based|born|bound|made)$/.test(page.lower(to + 1))) return true;
  let at = from - 1;
  while (
    /^(?:the|of|downtown|central|mainland|continental|greater|rural|occupied|coastal|neighbou?ring|(?:north|south|east|west|northeast|northwest|southeast|southwest)(?:ern)?|city|capital)$/.test(
      page.lower(at),
    )
  )
    at--;
  if (at < from - 1 && page.lower(from - 1) !== 'the' && page.lower(from - 1) !== 'of') return true;
  if (page.lower(from - 1) === 'of' && /^(?:city|capital|north|south|east|west)$/.test(page.lower(from - 2))) return true;
  const preposition = page.lower(page.lower(from - 1) === 'the' ? from - 2 : from - 1);
  if (isActorWord('placePrepositions', preposition) || GOES.test(preposition)) return true;
  if (/^(?:between|linking|connecting)$/.test(preposition)) return CARRIES.test(page.lower(from - 2)) || CARRIES.test(page.lower(from - 3));
  if (!/^(?:to|from|for)$/.test(preposition)) return false;
  for (let back = from - 2; back >= Math.max(0, from - 9) && page.sentenceOf(back) === page.sentenceOf(from); back--) {
    if (/^[,;:]$/.test(page.word(back))) return false;
    if (isActorWord('journeyWords', page.word(back))) return true;
  }
  return false;
}
