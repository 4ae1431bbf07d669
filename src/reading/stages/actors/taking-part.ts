import { nounSense, titleWord } from '../../../tables/index.ts';
import type { Draft, DraftMention } from './draft.ts';
import type { Page } from './page.ts';

/** Steps up the tree from a name to what its owner does. */
const CLIMB = 8;

const WITH = /^(?:with|between|among|amongst|alongside|together)$/;
/** After a verb these tell of somebody who takes part, too. */
const DONE_TO = /^(?:by|from|to|)$/;
/** After a noun these tell whose it is. */
const WHOSE = /^(?:of|by|from|to|)$/;
/** Of these the object is only spoken of. */
const SPOKEN_OF =
  /^(?:discuss|review|mention|condemn|criticise|criticize|denounce|blame|accuse|sanction|attack|invade|occupy|leave|monitor|observe|watch|describe|consider)$/;
/** What exists between those who own it: "Kenya-Peru cooperation", "Peru's talks with Kenya". */
const TIE =
  /^(?:relation|relationship|tie|cooperation|co-operation|partnership|friendship|alliance|dialogue|talk|meeting|negotiation|consultation|conversation|summit|visit|agreement|treaty|trade|link|contact)$/;
/** Where something is: whoever owns it need not be there. */
const PLACE =
  /^(?:territory|territories|border|land|soil|area|region|part|east|west|north|south|coast|airspace|waters?|city|cities|town|capital|situation|event|development|war|crisis|conflict|aggression|invasion|threat|attack)$/;

/**
 * Does an actor take part in what a text tells before a word: does it, or somebody of it, do or say something, or is something done
 * with it or to it? A place, an owner of places, and what is only spoken of take no part.
 *
 * Takes: Kenya of "Kenya's minister met Lee", "Lee met officials from Kenya", "ties between Peru and Kenya"
 * Not: Kenya of "Lee spoke of troops on the territory of Kenya"
 */
export function takesPart(page: Page, actor: Draft, before: number): boolean {
  return actor.mentions.some(
    (mention) => mention.from < before && (mention.form === 'pronoun' || headsOf(page, actor, mention).some((head) => actsIn(page, head))),
  );
}

/** Of a name, and of it with the title before it: the parser may join a name to the last words of a long title. */
function headsOf(page: Page, { offices }: Draft, { from, to }: DraftMention): number[] {
  const title = offices.find(({ at }) => at !== null && at.from < from && at.to >= from - 1 && at.to <= to)?.at;
  return [from, title?.from ?? from].map((start) => {
    for (let at = start; at < to; at++) {
      const { head = -1, relation = '' } = page.tokens[at] ?? {};
      if ((head < start || head >= to) && !/^(?:case|det|punct)$/.test(relation)) return at;
    }
    return start;
  });
}

function actsIn(page: Page, name: number): boolean {
  let at = name;
  for (let step = 0; step < CLIMB; step++) {
    const token = page.tokens[at];
    const over = page.tokens[token?.head ?? -1];
    if (!token || !over || /^(?:nsubj|iobj)/.test(token.relation)) return true;
    if (token.relation === 'obj') return !SPOKEN_OF.test(over.lemma);
    if (!/^(?:conj|appos|flat|list|parataxis)/.test(token.relation)) {
      const preposition = /^(?:obl|nmod)/.test(token.relation) ? prepositionOf(page, at) : '';
      if (WITH.test(preposition) || TIE.test(over.lemma.toLowerCase())) return true;
      if (token.relation.startsWith('obl')) return DONE_TO.test(preposition);
      if (!isSomebody(page, token.head) && (!WHOSE.test(preposition) || PLACE.test(over.lemma.toLowerCase()))) return false;
    }
    at = token.head;
  }
  return false;
}

function isSomebody(page: Page, at: number): boolean {
  const lemma = page.tokens[at]?.lemma.toLowerCase().replace(/s$/, '') ?? '';
  const office = titleWord(lemma)?.parts.has('office') ?? false;
  return page.inPerson(at) || office || nounSense(lemma).has('person');
}

function prepositionOf(page: Page, at: number): string {
  const own = page.sentenceOf(at);
  for (let i = at - 1; i >= 0 && page.sentenceOf(i) === own; i--)
    if (page.tokens[i]?.head === at && page.tokens[i]?.relation === 'case') return page.lower(i);
  return '';
}
