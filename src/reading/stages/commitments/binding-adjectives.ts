import { findComplement } from './complement.ts';
import type { Draft } from './draft.ts';
import { holds } from './holds.ts';
import { type Scene, trimRange } from './scene.ts';
import { subjectOf } from './subject.ts';

const LINKS = /^(?:remain|stand|stay|be)$/;

/**
 * What a side is said to be ready for or committed to; the content is the clause.
 *
 * Reads: "Kenya is ready to host new talks." → willingness new: Kenya is ready to host new talks
 * Reads: "Peru remains committed to the treaty." → pledge reaffirmed: Peru remains committed to the treaty
 * Leaves: "The road is ready to use."
 * Leaves: "If Kenya is willing to talk, Peru gains."
 */
export function readBindingAdjective(scene: Scene, at: number): Draft | null {
  const { tree, words } = scene;
  const entry = words.adjectives.get(tree.low(at));
  if (!entry || !/^(?:ADJ|VERB)$/.test(tree.upos(at)) || !holds(scene, at)) return null;
  const over = tree.head(at);
  const linked =
    [...tree.all(at, 'cop', 'aux')].some((child) => LINKS.test(tree.lemma(child))) ||
    (tree.relation(at) === 'xcomp' && LINKS.test(tree.lemma(over)));
  if (!linked) return null;
  if (entry.would && !tree.all(at, 'aux').some((aux) => tree.low(aux) === 'would')) return null;
  const complement = findComplement(scene, at, entry);
  const subject = subjectOf(tree, at);
  if (complement === null || subject === null || !isSomebody(scene, subject)) return null;
  const start = subject < at ? tree.range(subject, (child) => /^(?:acl|appos)/.test(tree.fullRelation(child))).from : at;
  const content = trimRange(tree, { from: start, to: tree.range(complement).to });
  return (
    content && {
      form: entry.form,
      standing: entry.standing,
      at,
      subject,
      content,
      made: null,
      by: 'commitments/binding-adjective',
      confidence: 0.75,
    }
  );
}

/** An actor, a pronoun for one, or a side by its kind. */
export function isSomebody({ tree, mentions }: Scene, word: number): boolean {
  return (
    mentions.at(word) !== null ||
    /^(?:i|we|he|she|they|it)$/.test(tree.low(word)) ||
    /^(?:country|state|side|government|party|administration|leader|nation|ally|partner|president|minister)$/.test(tree.lemma(word))
  );
}
