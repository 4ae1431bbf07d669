import type { Sentence } from '../../../domain/index.ts';
import { ploverOf, speechVerbs } from '../../../tables/index.ts';
import { agentOf } from './clause.ts';
import type { Draft } from './draft.ts';
import { contextsOf, frameKind, requestedKind } from './kind.ts';
import { matchAt } from './match.ts';
import { modalityOf } from './modality.ts';
import type { Parties } from './parties.ts';
import { rolesOf } from './roles.ts';
import { wordsBelow } from './taken.ts';
import type { Tree } from './tree.ts';

/**
 * Somebody says what another must do: a demand by the speaker.
 *
 * Reads: "Kenya said that Peru must return the ship." → REQUEST KEN → PER
 * Leaves: "Kenya said that it must return the ship."
 */
export function readObligations(tree: Tree, parties: Parties, sentence: Sentence): Draft[] {
  const drafts: Draft[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    if (!owes(tree, at)) continue;
    const speech = speechAbove(tree, at);
    const subject = agentOf(tree, at);
    const speaker = speech === null ? null : agentOf(tree, speech);
    if (speech === null || subject === null || speaker === null || tree.first(at, 'expl') !== null) continue;
    if (!parties.isSomebody(subject) && parties.stateAt(subject) === null && tree.upos(subject) !== 'PRON') continue;
    // "we must all act": whoever says so is one of them.
    if (tree.low(subject) === 'we') continue;
    const actor = parties.of(speaker);
    if (isBoth(tree, subject) && actor.some((id) => parties.actor(id)?.kind !== 'organization')) continue;
    const owing = parties.of(subject).filter((id) => !actor.includes(id));
    const [from] = parties.countries(actor);
    if (
      !from ||
      owing.length === 0 ||
      // "Peru and Japan must talk", said by a Peruvian: asked of nobody else.
      (parties.countries(owing).length > 1 && parties.countries(owing).includes(from)) ||
      parties.countries(owing).every((country) => country === from && actor.some((id) => parties.actor(id)?.kind === 'state'))
    )
      continue;
    const inner = wordsBelow(tree, [at])
      .map((word) => matchAt(tree, word))
      .find((match) => match !== null);
    const contexts = contextsOf(tree, parties, wordsBelow(tree, [at]));
    const kind = inner
      ? requestedKind(frameKind(inner.pattern.frame, contexts))
      : { type: 'REQUEST' as const, mode: ploverOf('100')?.mode ?? null, cameo: '100', contexts };
    const also = inner ? rolesOf(tree, parties, inner).recipient.filter((id) => actor.includes(id)) : [];
    const helper = tree.all(at, 'aux').find((child) => isOwed(tree, child));
    drafts.push({
      at,
      trigger: helper === undefined ? [at] : [helper, at],
      clause: at,
      ...kind,
      actor,
      recipient: owing,
      reciprocal: false,
      status: 'happened',
      nominal: false,
      lasting: false,
      confidence: also.length > 0 ? 0.75 : 0.65,
      by: 'events/obligation',
      why: ['a speaker says what somebody else must do'],
      match: inner ?? null,
      again: [],
    });
  }
  return drafts;
}

/** "the two countries", "both sides", "our states": whoever says so is of one of them, unless an organisation says it. */
function isBoth(tree: Tree, noun: number): boolean {
  if (!/^(?:country|side|nation|state|party|people|government)$/.test(tree.lemma(noun))) return false;
  return (tree.children[noun] ?? []).some((child) => /^(?:two|both|our)$/.test(tree.low(child)));
}

function isOwed(tree: Tree, helper: number): boolean {
  return /^(?:must|should|ought)$/.test(tree.lemma(helper)) || /^(?:must|should|ought)$/.test(tree.low(helper));
}

function owes(tree: Tree, at: number): boolean {
  return (
    (tree.isVerb(at) || tree.upos(at) === 'ADJ') &&
    (modalityOf(tree, at).owed ||
      (tree.relation(at) === 'xcomp' && /^(?:need|have)$/.test(tree.lemma(tree.head(at))) && tree.mark(at) === 'to' && tree.isVerb(at)))
  );
}

/** The speech verb whose clause this is, or that stands beside it: "Peru must leave, Kenya said". */
function speechAbove(tree: Tree, at: number): number | null {
  let up = at;
  for (let step = 0; step < 3 && up >= 0; step++) {
    const head = tree.head(up);
    if (/^(?:ccomp|parataxis)$/.test(tree.relation(up)) && head >= 0 && isSpeech(tree, head)) return head;
    const beside = tree.all(up, 'parataxis').find((child) => isSpeech(tree, child));
    if (beside !== undefined) return beside;
    if (!/^(?:conj|xcomp)$/.test(tree.relation(up))) return null;
    up = head;
  }
  return null;
}

function isSpeech(tree: Tree, verb: number): boolean {
  return speechVerbs().clause.has(tree.lemma(verb));
}
