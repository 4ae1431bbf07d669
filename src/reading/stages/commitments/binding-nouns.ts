import type { Standing } from '../../../domain/index.ts';
import type { Tree } from '../events/tree.ts';
import { isDone } from './accords.ts';
import { isSide } from './binding-verbs.ts';
import { findComplement } from './complement.ts';
import type { Draft } from './draft.ts';
import { isOwnWill } from './holders.ts';
import { holds } from './holds.ts';
import { type Scene, trimRange } from './scene.ts';
import { ownerOf } from './subject.ts';

/**
 * A commitment, pledge or readiness as a noun, and support that is firm or said again.
 *
 * Reads: "Kenya reaffirmed its commitment to the border treaty." → pledge reaffirmed: commitment to the border treaty
 * Reads: "They discussed their unwavering support for the talks." → pledge reaffirmed: unwavering support for the talks
 * Leaves: "Kenya thanked Peru for its unwavering support for the talks."
 */
export function readBindingNoun(scene: Scene, at: number): Draft | null {
  const { tree, words } = scene;
  const entry = words.nouns.get(tree.lemma(at));
  if (!entry || tree.upos(at) !== 'NOUN' || !holds(scene, at)) return null;
  if (entry.form === 'willingness' && !isOwnWill(scene, at)) return null;
  if (isWanted(tree, at)) return null;
  const complement = findComplement(scene, at, entry);
  if (complement === null) return null;
  const governed = /^(?:obj|nmod|obl|conj)$/.test(tree.relation(at)) || tree.fullRelation(at) === 'nsubj:pass';
  const cue = governed ? words.standings.get(tree.lemma(tree.head(at))) : undefined;
  const firm = tree.all(at, 'amod').find((adjective) => words.firmness.has(tree.lemma(adjective)));
  const told = tree.relation(at) === 'nsubj' && words.firmness.has(tree.lemma(tree.head(at)));
  if (entry.firm && firm === undefined && !told && !(cue === 'reaffirmed' && /^re|^renew/.test(tree.lemma(tree.head(at))))) return null;
  const range = tree.range(complement);
  const end = told ? tree.head(at) + 1 : range.to;
  const adjectives = tree.all(at, 'amod', 'compound').filter((child) => child < at);
  const content = trimRange(tree, {
    from: told ? tree.range(at).from : wholeWord(tree, Math.min(at, ...adjectives.map((child) => tree.range(child).from))),
    to: end,
  });
  const known: Standing = cue && cue !== 'made' ? cue : isFresh(tree, at) ? 'new' : entry.standing;
  // "the progress made in fulfilling the commitment"
  const standing = known === 'fulfilled' && !isDone(scene, tree.head(at)) ? 'in-progress' : known;
  return (
    content && {
      form: entry.form,
      standing,
      at,
      subject: ownerOf(tree, at),
      content,
      made: null,
      needsHolder: cue === undefined && isNobodys(scene, at),
      by: 'commitments/binding-noun',
      confidence: 0.7,
    }
  );
}

/** "seeks a commitment by Peru", "to develop guarantees against an attack": what is still to be had binds nobody. */
function isWanted(tree: Tree, noun: number): boolean {
  const first = tree.relation(noun) === 'conj' ? tree.head(noun) : noun;
  const over = tree.head(first);
  return (
    tree.relation(first) === 'obj' &&
    /^(?:seek|demand|develop|require|request|want|need|await|lack|weaken|reduce|undermine|limit|break)$/.test(tree.lemma(over))
  );
}

/** "Peru needs strong courts and a commitment to law": neither its owner nor who speaks of it is told. */
function isNobodys(scene: Scene, noun: number): boolean {
  const { tree } = scene;
  if (tree.all(noun, 'nmod').some((child) => tree.fullRelation(child) === 'nmod:poss')) return false;
  // "the Lee-Holm government's deep commitment", wherever a parser hangs it.
  if ([1, 2, 3].some((step) => /^'s?$/.test(tree.low(noun - step)))) return false;
  if (tree.all(noun, 'amod').some((child) => /^(?:shared|joint|mutual|common|collective)$/.test(tree.low(child)))) return false;
  const owner = ownerOf(tree, noun);
  return owner === null || !isSide(scene, owner);
}

/** "made a commitment", "which includes a commitment by Kenya": given there and then. */
function isFresh(tree: Tree, noun: number): boolean {
  return (
    tree.all(noun, 'det').some((child) => /^an?$/.test(tree.low(child))) &&
    /^(?:include|contain|make|give|offer|secure|obtain|receive|get|win)$/.test(tree.lemma(tree.head(noun)))
  );
}

/** "long-standing commitment": from the first part of a word with hyphens. */
function wholeWord(tree: Tree, from: number): number {
  return /^[-‑–]$/.test(tree.low(from - 1)) ? wholeWord(tree, from - 2) : from;
}
