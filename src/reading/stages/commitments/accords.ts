import type { Standing } from '../../../domain/index.ts';
import { modalityOf } from '../events/modality.ts';
import type { Tree } from '../events/tree.ts';
import type { Draft } from './draft.ts';
import { holds } from './holds.ts';
import { isTime, type Scene, trimRange } from './scene.ts';
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
  // "a resolution to reach an agreement": it is still to be reached.
  if (cue === 'made' && tree.relation(over) === 'acl' && tree.mark(over) === 'to') return null;
  const standing: Standing = cue === 'made' ? 'new' : cue === 'fulfilled' && !isDone(scene, over) ? 'in-progress' : cue;
  // "implementation of its commitments under the accord": those are told of, and not the accord.
  if (!tree.isVerb(over) && !/^(?:of)?$/.test(tree.preposition(at))) return null;
  const range = tree.range(at);
  const content = trimRange(tree, { from: afterCase(tree, range.from, at), to: Math.max(range.to, endOfTerms(scene, over, range.to)) });
  if (!content || content.to - content.from < 2) return null;
  return {
    form,
    standing,
    at,
    subject: tree.isVerb(over) && tree.fullRelation(at) !== 'nsubj:pass' ? subjectOf(tree, over) : null,
    content,
    made,
    by: 'commitments/accord',
    confidence: 0.7,
  };
}

const ON = /^(?:on|regarding|concerning|about)$/;

/** "reached an understanding on the border", "a deal was reached to open the road": what it is on, where a parser hangs that on the verb. */
function endOfTerms(scene: Scene, over: number, end: number): number {
  const { tree } = scene;
  if (!tree.isVerb(over)) return end;
  const terms = tree.children[over] ?? [];
  const on = terms.find(
    (child) =>
      ((tree.relation(child) === 'obl' && ON.test(tree.preposition(child))) ||
        (tree.relation(child) === 'advcl' && ON.test(tree.mark(child)))) &&
      tree.range(child).from === end &&
      !isTime(scene, child),
  );
  if (on !== undefined) return tree.range(on).to;
  const passive = tree.all(over, 'aux').some((aux) => tree.fullRelation(aux) === 'aux:pass' && aux >= end);
  const deed = passive
    ? terms.find((child) => /^(?:xcomp|advcl)$/.test(tree.relation(child)) && tree.mark(child) === 'to' && child > over)
    : undefined;
  return deed === undefined ? end : tree.range(deed).to;
}

/** "arrived to fulfil the accord", "will fulfil it", "is fulfilling it": on the way, and not fulfilled. */
export function isDone({ tree }: Scene, verb: number): boolean {
  return !tree.isVerb(verb) || modalityOf(tree, verb).status === 'happened';
}

/** "implementation of the agreements": without the "of". */
function afterCase(tree: Tree, from: number, noun: number): number {
  return tree.relation(from) === 'case' && tree.head(from) === noun ? from + 1 : from;
}
