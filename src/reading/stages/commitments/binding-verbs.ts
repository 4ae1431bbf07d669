import { nounSense } from '../../../tables/index.ts';
import type { Tree } from '../events/tree.ts';
import { isSomebody } from './binding-adjectives.ts';
import { findComplement } from './complement.ts';
import type { Draft } from './draft.ts';
import { holds } from './holds.ts';
import { type Scene, trimRange } from './scene.ts';
import { subjectOf } from './subject.ts';

/** What one commits without binding oneself. */
const CRIMES =
  /^(?:crime|genocide|atrocity|violence|violation|abuse|murder|suicide|massacre|offence|offense|error|mistake|act|attack|aggression|fraud|perjury|treason|rape|torture|killing)$/;

/** "was spun off to guarantee its independence": what something is done for. */
function isPurpose(tree: Tree, verb: number): boolean {
  return tree.lemma(verb) === 'guarantee' && tree.relation(verb) === 'advcl' && tree.mark(verb) === 'to';
}

/** "vowed to ignore the ruling": what one will not do binds nobody. */
const DEFIES = /^(?:ignore|disregard|defy|flout|boycott|reject|resist|refuse|retaliate|avenge)$/;

/**
 * Verbs by which sides bind themselves, with what they take.
 *
 * Reads: "Kenya and Peru agreed to open two border posts." → agreement new: open two border posts
 * Reads: "The ministers pledged to continue the talks." → pledge reaffirmed: continue the talks
 * Reads: "Kenya and Peru agreed to the following: a ceasefire and an exchange of prisoners." → agreement new: a ceasefire and an exchange of prisoners
 * Leaves: "The ministers agreed on the following steps."
 * Leaves: "Kenya did not agree to open two border posts."
 * Leaves: "The soldiers committed grave crimes."
 * Leaves: "Peru urged Kenya to agree to new talks."
 */
export function readBindingVerb(scene: Scene, at: number): Draft | null {
  const { tree, words } = scene;
  const entry = words.verbs.get(tree.lemma(at));
  if (!entry || !tree.isVerb(at) || isQuality(tree, at) || tree.first(at, 'cop') !== null || !holds(scene, at)) return null;
  if (words.adjectives.has(tree.low(at)) && tree.all(at, 'aux').some((aux) => tree.lemma(aux) === 'be')) return null;
  const complement = findComplement(scene, at, entry);
  if (complement === null || (tree.lemma(at) === 'commit' && CRIMES.test(tree.lemma(complement)))) return null;
  if (DEFIES.test(tree.lemma(complement)) || isPurpose(tree, at)) return null;
  const subject = subjectOf(tree, at);
  if (entry.together && !isPlural(scene, subject)) return null;
  // "The plan offers to open the road": nobody is willing.
  if (entry.form === 'willingness' && subject !== null && tree.upos(subject) === 'NOUN' && !isSide(scene, subject)) return null;
  const { from, to } = tree.range(complement);
  const content = trimRange(tree, { from: /^(?:up)?on$/.test(tree.low(from)) ? from + 1 : from, to });
  if (!content || content.to - content.from < 2) return null;
  const standing = tree.lemma(complement) === 'continue' ? 'reaffirmed' : entry.standing;
  return { form: entry.form, standing, at, subject, content, made: null, by: 'commitments/binding-verb', confidence: 0.8 };
}

/** "cooperation in promising areas", whatever a parser makes of it. */
function isQuality(tree: Tree, verb: number): boolean {
  return tree.relation(verb) === 'amod' || (tree.low(verb) === 'promising' && !/^(?:to|that|not|,)$/.test(tree.low(verb + 1)));
}

/** Somebody, or people by their kind. */
export function isSide(scene: Scene, subject: number): boolean {
  return (
    isSomebody(scene, subject) || nounSense(scene.tree.lemma(subject)).has('person') || nounSense(scene.tree.lemma(subject)).has('group')
  );
}

function isPlural({ tree, mentions }: Scene, subject: number | null): boolean {
  if (subject === null) return false;
  return (
    tree.first(subject, 'conj') !== null ||
    mentions.at(subject)?.actor.kind === 'group' ||
    /^(?:they|we|both|sides|leaders|parties|presidents|ministers)$/.test(tree.low(subject))
  );
}
