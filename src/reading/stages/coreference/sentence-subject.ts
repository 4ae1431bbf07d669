import type { Analysis, Token } from '../../../domain/index.ts';
import { speechVerbs } from '../../../tables/index.ts';
import type { Entity, EntityOf, Member } from './entity.ts';

/** Steps up the tree to the verb that invites. */
const CLIMB = 8;

/** "invited Ek to Lima, which he accepted": whoever is asked accepts. */
export function findInvited(
  tokens: readonly Token[],
  dependents: readonly (readonly number[])[],
  member: Member,
  entityOf: EntityOf,
): Entity | null {
  const own = tokens[member.phrase.head];
  const answer = own?.relation === 'nsubj' ? tokens[own.head] : undefined;
  if (!own || !answer || !/^(?:accept|decline|welcome)$/.test(answer.lemma)) return null;
  for (let at = own.head, step = 0; at >= 0 && step < CLIMB; at = tokens[at]?.head ?? -1, step++) {
    if (!/^(?:invite|ask)$/.test(tokens[at]?.lemma ?? '') || tokens[at]?.upos !== 'VERB') continue;
    const asked = (dependents[at] ?? []).find((child) => tokens[child]?.relation === 'obj' && child < member.phrase.head);
    const entity = asked === undefined ? null : (entityOf[asked] ?? null);
    return entity?.admits(member) ? entity : null;
  }
  return null;
}

/** What may lie near in another role than the subject's. */
const OBJECTS = /^(?:i?obj|obl|nmod:poss)$/;
/** After these whoever was spoken to has the word: "Lee asked Ek to stay. He said". */
const ASKS = /^(?:ask|question|urge|invite|request|quiz|challenge|offer|propose)$/;
const ANSWERS = /^(?:answer|reply|respond|accept|agree|decline|refuse|reject|deny|thank|counter|retort|reciprocate)$/;
const PRAISES = /^(?:thank|praise|congratulate|welcome|commend|applaud|laud|hail|condemn|criticize|criticise|greet|assure)$/;

/**
 * "Lee praised Ek's plan. He left.": the subject goes before one who only owns something; "Lee thanked Ek. He pledged help.": and
 * before one who was only spoken to, where the speaking goes on. `chosen`: by the model.
 */
export function subjectBefore({ tokens, sentences }: Analysis, member: Member, chosen: Entity | null, entityOf: EntityOf): Entity | null {
  const own = tokens[member.phrase.head];
  if (chosen && own?.relation === 'nsubj' && /^it$/i.test(own.text)) return stateBefore(tokens, sentences, member, chosen, entityOf);
  if (!chosen || !own?.relation.startsWith('nsubj') || sentences[own.sentence]?.from !== member.phrase.head) return chosen;
  if (!/^(?:he|she)$/i.test(own.text)) return chosen;
  const near = chosen.members.filter(({ phrase }) => tokens[phrase.head]?.sentence === own.sentence - 1);
  const roles = near.map(({ phrase }) => tokens[phrase.head]?.relation ?? '');
  const owns = roles.every((relation) => relation === 'nmod:poss');
  const speaksOn =
    roles.every((relation) => OBJECTS.test(relation)) && isSpeech(tokens[own.head]) && !ANSWERS.test(tokens[own.head]?.lemma ?? '');
  if (near.length === 0 || !(owns || speaksOn)) return chosen;
  const { from, to } = sentences[own.sentence - 1] ?? { from: 0, to: 0 };
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.relation !== 'nsubj' || tokens[token.head]?.relation !== 'root') continue;
    const subject = entityOf[at] ?? null;
    const verb = tokens[token.head];
    if (!owns && (ASKS.test(verb?.lemma ?? '') || !(isSpeech(verb) || PRAISES.test(verb?.lemma ?? '')))) return chosen;
    return subject?.known && subject.admits(member) ? subject : chosen;
  }
  return chosen;
}

function isSpeech(token: Token | undefined): boolean {
  const lemma = token?.lemma.toLowerCase() ?? '';
  return token?.upos === 'VERB' && (speechVerbs().clause.has(lemma) || speechVerbs().object.has(lemma));
}

/** How far from the beginning of its sentence an "it" still opens it: "In particular, it". */
const OPENING = 4;

/** "Lee said that Peru helps Kenya. It also …": the state that the sentence before was about, where the chosen one was only acted on. */
function stateBefore(
  tokens: readonly Token[],
  sentences: Analysis['sentences'],
  member: Member,
  chosen: Entity,
  entityOf: EntityOf,
): Entity | null {
  const { head } = member.phrase;
  const own = tokens[head];
  const here = sentences[own?.sentence ?? -1];
  const before = sentences[(own?.sentence ?? 0) - 1];
  if (!own || !here || !before || head - here.from > OPENING || tokens[own.head]?.relation !== 'root') return chosen;
  const near = chosen.members.filter(({ phrase }) => tokens[phrase.head]?.sentence === own.sentence - 1);
  if (near.length === 0) return recently(chosen, tokens, own.sentence) ? chosen : null;
  if (near.some(({ phrase }) => tokens[phrase.head]?.relation.startsWith('nsubj'))) return chosen;
  for (let at = before.from; at < before.to; at++) {
    const token = tokens[at];
    const over = tokens[token?.head ?? -1];
    if (token?.relation !== 'nsubj' || !over || !/^(?:root|ccomp)$/.test(over.relation)) continue;
    const subject = entityOf[at] ?? null;
    if (subject?.known && subject.group && subject.admits(member)) return subject;
  }
  return chosen;
}

/** How many sentences back an "it" that opens one may reach over others. */
const FAR = 2;

function recently({ members }: Entity, tokens: readonly Token[], sentence: number): boolean {
  return members.some(({ phrase }) => {
    const back = sentence - (tokens[phrase.head]?.sentence ?? 0);
    return back >= 0 && back <= FAR;
  });
}
