import { isGoingTo } from '../events/modality.ts';
import { isSomebody } from './binding-adjectives.ts';
import type { Draft } from './draft.ts';
import { holds } from './holds.ts';
import { type Scene, trimRange } from './scene.ts';
import { subjectOf } from './subject.ts';

/**
 * What a state or a speaker says it will do for another, or goes on doing. What a person's programme foretells is a plan.
 *
 * Reads: "Kenya will support the peace talks in Lima." → pledge new: Kenya will support the peace talks in Lima
 * Reads: "Kenya continues to support the border treaty." → pledge reaffirmed: Kenya continues to support the border treaty
 * Reads: "Kenya is going to support the peace talks in Lima." → pledge new: Kenya is going to support the peace talks in Lima
 * Leaves: "The rain will continue to help the farmers."
 */
export function readFuture(scene: Scene, at: number): Draft | null {
  const { tree, words } = scene;
  if (!tree.isVerb(at) || !words.helpful.has(tree.lemma(at)) || !holds(scene, at)) return null;
  const continues = tree.lemma(at) === 'continue';
  const next = continues ? tree.first(at, 'xcomp') : null;
  if (continues && (next === null || !words.helpful.has(tree.lemma(next)))) return null;
  const goes = isGoingTo(tree, at) && tree.low(tree.head(at)) === 'going';
  const will = goes || tree.all(at, 'aux').some((aux) => /^(?:will|shall|'ll|’ll)$/.test(tree.low(aux)));
  if (!will && !(next !== null && tree.lemma(next) === 'support' && tree.all(at, 'aux').length === 0 && tree.mark(at) !== 'to'))
    return null;
  const subject = tree.first(goes ? tree.head(at) : at, 'nsubj');
  if (subject === null || tree.fullRelation(subject) === 'nsubj:pass' || !isSomebody(scene, subject)) return null;
  const actor = scene.mentions.at(subject)?.actor ?? null;
  const said = scene.statementAt(at) !== null;
  if ((actor?.kind === 'person' || /^(?:he|she|they|it)$/.test(tree.low(subject))) && !said) return null;
  const content = trimRange(tree, {
    from: tree.range(subject, (child) => /^acl/.test(tree.fullRelation(child))).from,
    to: tree.range(at).to,
  });
  if (!content || content.to - content.from < 4) return null;
  return {
    form: 'pledge',
    standing: continues ? 'reaffirmed' : 'new',
    at,
    subject: subjectOf(tree, at),
    content,
    made: null,
    by: 'commitments/future',
    confidence: 0.6,
  };
}
