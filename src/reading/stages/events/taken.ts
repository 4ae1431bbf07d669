import type { Match } from './match.ts';
import { isReason } from './reasons.ts';
import type { Tree } from './tree.ts';

/** Clauses and phrases in which what somebody asks, promises, refuses or blames is told: they are not told as done. */
export function contentOf(tree: Tree, { at, objects }: Match): number[] {
  const found: number[] = [];
  for (const owner of [at, ...objects])
    for (const child of tree.children[owner] ?? []) {
      const relation = tree.relation(child);
      if (/^(?:ccomp|xcomp|obj|obl|nmod)$/.test(relation)) {
        if (!isCircumstance(tree, owner, child)) found.push(child);
      } else if (relation === 'nsubj' && tree.fullRelation(child) === 'nsubj:pass') found.push(child);
      else if (relation === 'advcl' && /^(?:to|of|for|from|into|that|on|with|against)$/.test(tree.mark(child) || tree.preposition(child)))
        found.push(child);
      else if (relation === 'acl' && tree.fullRelation(child) === 'acl') found.push(child);
    }
  return [...objects.filter((object) => object !== at), ...found];
}

/** "is expected as a result of the war", "At a meeting, Lee promised": why, when and where, and nothing that is asked or promised. */
function isCircumstance(tree: Tree, verb: number, word: number): boolean {
  if (isReason(tree, word)) return true;
  if (tree.relation(word) !== 'obl') return false;
  // "condemned the attack in a phone call with Ek"
  if (tree.preposition(word) === 'in' && /^(?:call|conversation)$/.test(tree.lemma(word))) return true;
  if (word < verb && /^(?:at|in|on)$/.test(tree.preposition(word))) return true;
  return /^(?:as|because|due|since|after|before|amid|during|despite|following|given)$/.test(tree.preposition(word));
}

/** All words of content, the nearest to the top first, without relative clauses. */
export function wordsBelow(tree: Tree, roots: readonly number[]): number[] {
  const words: number[] = [];
  const seen = new Set<number>();
  const todo = [...roots];
  for (let at = todo.shift(); at !== undefined; at = todo.shift()) {
    if (seen.has(at)) continue;
    seen.add(at);
    words.push(at);
    for (const child of tree.children[at] ?? [])
      if (tree.fullRelation(child) !== 'acl:relcl' && tree.relation(child) !== 'parataxis' && !isReason(tree, child)) todo.push(child);
  }
  return words;
}

/** "the declaration of the summit": the paper is asked for, and no summit. */
function isOfPaper(tree: Tree, noun: number, word: number): boolean {
  return PAPER.test(tree.lemma(noun)) && (tree.upos(word) === 'PROPN' || tree.all(word, 'det').some((child) => tree.low(child) !== 'a'));
}

const PAPER = /^(?:declaration|statement|resolution|communiqué|communique|document|agenda|outcome|result|decision|conclusion|proposal)$/;

/** How far below the top of what is asked, promised or refused its own event may stand: "agreed to hold a round of talks". */
const NEAR = 2;

/** The words of content near its top, along which it is one act: objects, conjuncts, open clauses. */
export function topWords(tree: Tree, roots: readonly number[]): number[] {
  const words = [...roots];
  let layer = roots;
  for (let depth = 0; depth < NEAR; depth++) {
    layer = layer.flatMap((at) =>
      tree
        .all(at, 'xcomp', 'conj', 'obj', 'ccomp', 'obl', 'nmod')
        .filter(
          (child) => !/^(?:obl|nmod)$/.test(tree.relation(child)) || (tree.preposition(child) === 'of' && !isOfPaper(tree, at, child)),
        ),
    );
    words.push(...layer);
  }
  return words;
}
