import type { BindingWord } from '../../../tables/index.ts';
import type { Tree } from '../events/tree.ts';
import { isTime, type Scene } from './scene.ts';

const PROMISE = /^(?:will|would|shall|should|must)$/;
/** What is not yet a deed: "agreed on the need for talks". */
const THOUGHT = /^(?:importance|need|necessity|urgency|value|significance|assessment|fact)$/;

/** The word that heads what somebody binds himself to, after the binding word, or null. */
export function findComplement(scene: Scene, at: number, entry: BindingWord): number | null {
  const complement = complementOf(scene, at, entry);
  return complement === null ? null : followed(scene.tree, at, complement);
}

/** "agreed to the following: a truce", "agreed on the following steps: …": what stands after the colon; null where the sentence does not tell it. */
function followed(tree: Tree, at: number, word: number): number | null {
  const named = tree.low(word) === 'following' && tree.first(word, 'det') !== null;
  if (!named && !tree.all(word, 'amod', 'acl').some((child) => tree.low(child) === 'following')) return word;
  const after = [...(tree.children[word] ?? []), ...(tree.children[at] ?? [])].filter(
    (child) => child > word && tree.upos(child) !== 'PUNCT',
  );
  return after.find((child) => [0, -1].some((step) => tree.low(tree.range(child).from + step) === ':')) ?? null;
}

function complementOf(scene: Scene, at: number, { takes, form }: BindingWord): number | null {
  const { tree } = scene;
  for (const child of tree.children[at] ?? []) {
    if (child < at) continue;
    // "agreed on Friday to …": when, and not on what.
    if (tree.relation(child) === 'obl' && tree.preposition(child) === 'on' && isTime(scene, child)) continue;
    const relation = tree.relation(child);
    const mark = tree.mark(child);
    const preposition = tree.preposition(child);
    const clause = /^(?:xcomp|ccomp|advcl|acl)$/.test(relation);
    const given = relation === 'obl' && tree.all(at, 'obj').some((object) => !/(?:self|selves)$/.test(tree.low(object)));
    // "offered his good wishes to Peru": to whom, and not what.
    if (takes.includes('to') && !given && ((clause && mark === 'to') || (/^(?:obl|nmod|xcomp)$/.test(relation) && preposition === 'to')))
      return child;
    if (takes.includes('that') && /^(?:ccomp|acl)$/.test(relation) && mark !== 'to' && promises(scene, child)) return child;
    if (takes.includes('on') && relation === 'obl' && /^(?:up)?on$/.test(preposition) && !THOUGHT.test(tree.lemma(child))) return child;
    if (takes.includes('for') && relation === 'nmod' && preposition === 'for') return child;
    if (
      takes.includes('object') &&
      form === 'pledge' &&
      relation === 'obj' &&
      !/(?:self|selves)$/.test(tree.low(child)) &&
      !tree.all(at, 'xcomp').length
    )
      return child;
  }
  return null;
}

/** A clause in the future: what is only so is no promise, and no view of how things should be or of what is needed. */
function promises(scene: Scene, clause: number): boolean {
  const { tree } = scene;
  const future = tree.all(clause, 'aux').filter((aux) => PROMISE.test(tree.lemma(aux)) || /^['’]ll$/.test(tree.low(aux)));
  if (future.length === 0 || /^(?:need|require|necessary|important|essential|vital)$/.test(tree.lemma(clause))) return false;
  // "agreed that trade will contribute to peace": what a thing will bring is a view.
  if (EFFECTS.test(tree.lemma(clause)) && isOfThing(scene, clause)) return false;
  const owed = future.some((aux) => /^(?:should|must)$/.test(tree.low(aux)));
  return !owed || (tree.first(clause, 'cop') === null && !isOfThing(scene, clause));
}

/** "agreed that the summit should give them hope": how a thing should work is a view; "that talks should be held", "that the trip should take place" is no view. */
function isOfThing({ tree, mentions }: Scene, clause: number): boolean {
  const subject = tree.first(clause, 'nsubj');
  if (subject === null || tree.fullRelation(subject) !== 'nsubj' || tree.upos(subject) !== 'NOUN') return false;
  if (COMES.test(tree.lemma(clause))) return false;
  return mentions.at(subject) === null && !SIDES.test(tree.lemma(subject));
}

const SIDES =
  /^(?:side|party|country|nation|state|government|leader|president|minister|ministry|team|delegation|group|agency|authority|official|diplomat|expert|army|military|force|company|institution)$/;
/** What things do of themselves. */
const EFFECTS = /^(?:contribute|help|benefit|serve|lead|bring|allow|enable|promote|boost|open|create|give|improve)$/;
const COMES = /^(?:take|happen|occur|continue|begin|start|resume|proceed|enter|end|stop|cease)$/;
