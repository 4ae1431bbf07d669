import type { Analysis, Sentence } from '../../../domain/index.ts';
import { isAttendance } from './attendance.ts';
import { agentOf, patientOf } from './clause.ts';
import type { Draft } from './draft.ts';
import { isInMainLine, mainPredicate } from './main-clause.ts';
import { likeliestType, scoreOfType } from './model-type.ts';
import type { Parties } from './parties.ts';
import { readSentence } from './read-sentence.ts';
import { isReturn } from './returning.ts';
import { isSpeech } from './speeches.ts';
import type { Tree } from './tree.ts';
import { isToPress } from './worth.ts';

/** The model's probability of the frame's type from which the two bear each other out. Of sentences that tell no event fewer than one in a hundred reach it. */
const AGREES = 0.4;
/** The same where something else was found in the sentence. */
const AGREES_BESIDE = 0.6;

/**
 * What a frame tells in the main line of a sentence of too few parties to be kept on its word alone ("The government conceded to the
 * strikers"), where the model takes the sentence for the same type and none of it was `found`. People of no country that is told stand
 * for themselves.
 */
export function readBorneOut(
  tree: Tree,
  parties: Parties,
  analysis: Analysis,
  sentence: Sentence,
  index: number,
  found: readonly Draft[],
): Draft[] {
  const main = mainPredicate(tree, sentence);
  const { score } = likeliestType(analysis, index);
  if (
    main === null ||
    score < (found.length > 0 ? AGREES_BESIDE : AGREES) ||
    found.some(({ type }) => scoreOfType(analysis, index, type) === score)
  )
    return [];
  const drafts = readSentence(tree, parties, sentence, (draft, match) => {
    const { pattern } = match;
    const { at, type, status, nominal, clause, actor, recipient } = draft;
    return (
      !nominal &&
      !isToPress(tree, draft) &&
      !isAttendance(tree, parties, draft, match) &&
      !isToNobody(tree, parties, draft) &&
      !isReturn(tree, parties, at, actor) &&
      (recipient.length > 0 || !/^(?:target|foe)$/.test(pattern.frame.needs ?? '')) &&
      status !== 'hypothetical' &&
      status !== 'denied' &&
      scoreOfType(analysis, index, type) >= AGREES &&
      isInMainLine(tree, clause, main) &&
      (recipient.length > 0 || !/^(?:ACCUSE|SUPPORT)$/.test(type) || isSomebody(parties, patientOf(tree, clause))) &&
      (actor.length > 0 || parties.countries(recipient).length > 0 || isSomebody(parties, agentOf(tree, clause)))
    );
  });
  return drafts.map((draft) => ({
    ...draft,
    actor: orPeople(parties, draft.actor, agentOf(tree, draft.clause)),
    recipient: draft.reciprocal ? draft.recipient : orPeople(parties, draft.recipient, patientOf(tree, draft.clause)),
    confidence: 0.6 * scoreOfType(analysis, index, draft.type),
    why: [...draft.why, 'too few parties are told; the model’s type of the sentence bears it out'],
  }));
}

/** A speech at which nobody else is named. */
function isToNobody(tree: Tree, parties: Parties, { at, type, actor, recipient }: Draft): boolean {
  if (type !== 'CONSULT' || recipient.length > 0 || !isSpeech(tree, at)) return false;
  return parties.countries(actor).length < 2 && actor.every((id) => parties.actor(id)?.kind !== 'group');
}

function isSomebody(parties: Parties, word: number | null): boolean {
  return word !== null && parties.isSomebody(word);
}

function orPeople(parties: Parties, ids: readonly string[], word: number | null): readonly string[] {
  if (ids.length > 0 || word === null) return ids;
  const people = parties.peopleOf(word, null);
  return people === null ? [] : [people];
}
