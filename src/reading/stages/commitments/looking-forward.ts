import type { Draft } from './draft.ts';
import { holds } from './holds.ts';
import { type Scene, trimRange } from './scene.ts';
import { subjectOf } from './subject.ts';

/**
 * Work together that a side looks forward to.
 *
 * Reads: "Kenya looks forward to working with Peru on trade." → willingness new: working with Peru on trade
 * Leaves: "Kenya looks forward to the summit."
 */
export function readLookingForward(scene: Scene, at: number): Draft | null {
  const { tree, words } = scene;
  if (tree.lemma(at) !== 'look' || tree.low(at + 1) !== 'forward' || !holds(scene, at)) return null;
  const complement = (tree.children[at] ?? []).find(
    (child) => child > at && tree.isVerb(child) && /ing$/.test(tree.low(child)) && words.mutual.has(tree.lemma(child)),
  );
  const content = complement === undefined ? null : trimRange(tree, tree.range(complement));
  return (
    content && {
      form: 'willingness',
      standing: 'new',
      at,
      subject: subjectOf(tree, at),
      content,
      made: null,
      by: 'commitments/looking-forward',
      confidence: 0.55,
    }
  );
}
