import type { Token } from '../../../domain/index.ts';
import { speechVerbs } from '../../../tables/index.ts';
import type { Entity, EntityOf, Member } from './entity.ts';

type Dependents = readonly (readonly number[])[];

/** Steps from a clause to the verb that says it. */
const CLIMB = 8;

/**
 * Finds: Ek for "Lee met Holm. Ek said he would visit Kenya": the subject of what a named person says is that person.
 * Not: "Ek's spokesman said he would visit", "Ek told Lee that he had won", "After Lee called, Ek said he would visit".
 *
 * `chosen`: by the model.
 */
export function findSpeakerHimself(
  tokens: readonly Token[],
  dependents: Dependents,
  member: Member,
  chosen: Entity | null,
  entityOf: EntityOf,
): Entity | null {
  const { head } = member.phrase;
  const own = tokens[head];
  if (!own?.relation.startsWith('nsubj') || !/^(?:he|she)$/i.test(own.text)) return null;
  const speech = sayingOf(tokens, own.head);
  if (speech < 0 || isCalled(tokens, dependents, own.head)) return null;
  const subject = subjectOf(tokens, dependents, speech, head);
  const speaker = subject < 0 ? null : (entityOf[subject] ?? null);
  if (!speaker?.known || !speaker.admits(member) || speaksForAnother(tokens, speaker)) return null;
  if (tellsOfOthers(tokens, dependents, own.head)) return null;
  if (hearsOfHimself(tokens, dependents, speech, own.head, member, entityOf)) return null;
  // "After Lee called, Ek said he would visit": any of the two.
  const besides = chosen?.members.some(({ phrase }) => phrase.head < subject && tokens[phrase.head]?.sentence === own.sentence);
  return chosen && chosen !== speaker && besides ? null : speaker;
}

/** The verb whose clause a verb stands in, itself or joined to another: "said that he came and that he won". */
function sayingOf(tokens: readonly Token[], verb: number): number {
  for (let at = verb, step = 0; at >= 0 && step < CLIMB; at = tokens[at]?.head ?? -1, step++) {
    const { relation, head } = tokens[at] as Token;
    if (relation === 'ccomp') return isSpeech(tokens[head]) ? head : -1;
    if (relation !== 'conj') return -1;
  }
  return -1;
}

function isSpeech(token: Token | undefined): boolean {
  return token?.upos === 'VERB' && speechVerbs().clause.has(token.lemma.toLowerCase());
}

/** "Ek said he was a friend": what somebody is called is rather another. */
function isCalled(tokens: readonly Token[], dependents: Dependents, predicate: number): boolean {
  if (tokens[predicate]?.upos !== 'NOUN') return false;
  return (dependents[predicate] ?? []).some((child) => tokens[child]?.relation === 'cop');
}

/** Who does what a verb tells, or the verb that it is joined to: "Ek praised Lee and said", "Ek praised Lee, adding". */
function subjectOf(tokens: readonly Token[], dependents: Dependents, verb: number, before: number): number {
  for (let at = verb, step = 0; at >= 0 && step < CLIMB; at = tokens[at]?.head ?? -1, step++) {
    const own = dependents[at] ?? [];
    const subject = own.find((child) => tokens[child]?.relation.startsWith('nsubj'));
    if (subject !== undefined) return subject < before && tokens[subject]?.relation === 'nsubj' ? subject : -1;
    if (!/^(?:conj|advcl)$/.test(tokens[at]?.relation ?? '')) return -1;
    if (own.some((child) => /^(?:mark|case)$/.test(tokens[child]?.relation ?? '') && child < at)) return -1;
  }
  return -1;
}

const MOUTHPIECES =
  /^(?:spokes(?:man|woman|person)|press|aide|advis[eo]r|lawyer|attorney|wife|husband|widow|brother|sister|son|daughter|father|mother|doctor|physician|biographer|ally|friend)$/;

/** Those who speak of another as "he" by trade. */
function speaksForAnother(tokens: readonly Token[], { members }: Entity): boolean {
  return members.some(({ phrase }) => tokens.slice(phrase.from, phrase.to).some(({ lemma }) => MOUTHPIECES.test(lemma.toLowerCase())));
}

/** "Ek told Lee that he had won": only what is to come is rather the speaker's own. */
function hearsOfHimself(
  tokens: readonly Token[],
  dependents: Dependents,
  speech: number,
  clause: number,
  member: Member,
  entityOf: EntityOf,
): boolean {
  const told = (dependents[speech] ?? []).some(
    (child) => /^(?:i?obj|obl)$/.test(tokens[child]?.relation ?? '') && child < member.phrase.head && entityOf[child]?.admits(member),
  );
  return told && !isToCome(tokens, dependents, clause);
}

/** "Lee said the marriage ended and that she had left": after the deeds of others what is done is rather another's. */
function tellsOfOthers(tokens: readonly Token[], dependents: Dependents, clause: number): boolean {
  let first = clause;
  for (let step = 0; tokens[first]?.relation === 'conj' && step < CLIMB; step++) first = tokens[first]?.head ?? -1;
  if (first === clause || isToCome(tokens, dependents, clause)) return false;
  return (dependents[first] ?? []).some(
    (child) => tokens[child]?.relation.startsWith('nsubj') && !/^(?:he|she)$/i.test(tokens[child]?.text ?? ''),
  );
}

function isToCome(tokens: readonly Token[], dependents: Dependents, clause: number): boolean {
  return (dependents[clause] ?? []).some((child) => /^(?:will|would|'ll|’ll)$/i.test(tokens[child]?.text ?? ''));
}
