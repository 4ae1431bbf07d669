import { speechVerbs } from '../../../tables/index.ts';
import type { Page } from './page.ts';

/** Does a verb, or one that is joined to it, tell that somebody says something or talks with somebody? */
export function tellsTalk(page: Page, verb: number): boolean {
  return [verb, ...conjunctsOf(page, verb)].some((one) => isSpeech(page, one) || /^(?:discuss|meet|speak)$/.test(lemmaOf(page, one)));
}

/** Does it tell that somebody says something? */
export function tellsSpeech(page: Page, verb: number): boolean {
  return [verb, ...conjunctsOf(page, verb)].some((one) => isSpeech(page, one));
}

/** Verbs that are joined to a verb after it: "charted" and "agreed" of "charted the course and agreed". */
function conjunctsOf(page: Page, verb: number): number[] {
  const { from, to } = page.sentences[page.sentenceOf(verb)] ?? { from: 0, to: 0 };
  return page.tokens.slice(from, to).flatMap(({ head, relation }, at) => (head === verb && relation === 'conj' ? [from + at] : []));
}

const TALK =
  /^(?:meet|speak|talk|confer|consult|converse|negotiate|call|telephone|phone|brief|host|receive|welcome|address|tell|inform|thank|urge|remind|assure|ask|join)$/;
/** Lemmas, which a tagger may leave in the plural. */
export const TALK_NOUN =
  /^(?:call|conversation|talk|meeting|discussion|negotiation|consultation|summit|dialogue|videoconference|audience)s?$/;

/** A verb of talking with somebody, or of saying something to whoever is its object. */
export function isTalk(page: Page, verb: number): boolean {
  return TALK.test(lemmaOf(page, verb));
}

export function isTalkNoun(page: Page, noun: number): boolean {
  return TALK_NOUN.test(lemmaOf(page, noun));
}

function isSpeech(page: Page, verb: number): boolean {
  const lemma = lemmaOf(page, verb);
  return speechVerbs().clause.has(lemma) || speechVerbs().object.has(lemma);
}

function lemmaOf(page: Page, verb: number): string {
  return page.tokens[verb]?.lemma ?? '';
}
