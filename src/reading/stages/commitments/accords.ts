import type { Standing } from '../../../domain/index.ts';
import { modalityOf } from '../events/modality.ts';
import type { Draft } from './draft.ts';
import { holds } from './holds.ts';
import { type Scene, trimRange } from './scene.ts';
import { subjectOf } from './subject.ts';
import { isUndertaken } from './undertaken.ts';

/**
 * An agreement or understanding where it is made, or where something becomes of it.
 *
 * Reads: "Kenya and Peru signed an agreement on fishing." → agreement new: an agreement on fishing
 * Reads: "Kenya suspended the fishing treaty." → agreement suspended: the fishing treaty
 * Leaves: "Kenya praised the agreement on fishing."
 */
export function readAccord(scene: Scene, at: number): Draft | null {
  const { tree, words } = scene;
  const form = words.accords.get(tree.lemma(at));
  if (!form || !/^(?:NOUN|PROPN)$/.test(tree.upos(at)) || !holds(scene, at)) return null;
  const over = tree.head(at);
  const governed = /^(?:obj|nmod|obl)$/.test(tree.relation(at)) || tree.fullRelation(at) === 'nsubj:pass';
  const made = tree.all(at, 'acl').find((clause) => words.standings.get(tree.lemma(clause)) === 'made') ?? null;
  const cue = governed ? words.standings.get(tree.lemma(over)) : undefined;
  if (cue === undefined || (tree.relation(at) === 'obl' && cue !== 'broken')) return null;
  if (/^(?:made|reaffirmed)$/.test(cue) && !tree.isVerb(over)) return null;
  if (!isUndertaken(scene, over, cue === 'in-progress')) return null;
  const standing: Standing = cue === 'made' ? 'new' : cue === 'fulfilled' && !isDone(scene, over) ? 'in-progress' : cue;
  const content = trimRange(tree, tree.range(at));
  if (!content || content.to - content.from < 2) return null;
  return {
    form,
    standing,
    at,
    subject: tree.isVerb(over) ? subjectOf(tree, over) : null,
    content,
    made,
    by: 'commitments/accord',
    confidence: 0.7,
  };
}

/** "arrived to fulfil the accord", "will fulfil it", "is fulfilling it": on the way, and not fulfilled. */
function isDone({ tree }: Scene, verb: number): boolean {
  return !tree.isVerb(verb) || modalityOf(tree, verb).status === 'happened';
}
