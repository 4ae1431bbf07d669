import type { Draft } from './draft.ts';
import { holds } from './holds.ts';
import { type Scene, trimRange } from './scene.ts';
import { subjectOf } from './subject.ts';

/**
 * Help that somebody announces.
 *
 * Reads: "Kenya announced a new package of aid for Peru." → pledge new: a new package of aid for Peru
 * Leaves: "Kenya announced a new holiday."
 */
export function readAnnouncedAid(scene: Scene, at: number): Draft | null {
  const { tree, words } = scene;
  if (!tree.isVerb(at) || !/^(?:announce|unveil)$/.test(tree.lemma(at)) || !holds(scene, at)) return null;
  const object = tree.first(at, 'obj');
  const subject = subjectOf(tree, at);
  if (object === null || object < at || subject === null) return null;
  const inner = [object, ...tree.all(object, 'nmod', 'compound')].some((word) => words.aid.has(tree.lemma(word)));
  const content = inner ? trimRange(tree, tree.range(object)) : null;
  return (
    content && { form: 'pledge', standing: 'new', at, subject, content, made: null, by: 'commitments/announced-aid', confidence: 0.75 }
  );
}
