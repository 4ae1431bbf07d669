import { ethnicWords, peopleSector, titleWord } from '../../../tables/index.ts';
import type { Tree } from './tree.ts';

/** The sector of the people that a noun names, "rebels" or "ethnic Albanians"; undefined where it names none. */
export function sectorAt(tree: Tree, noun: number): string | undefined {
  // "Kenya's movement to the Union" is no crowd.
  if (tree.lemma(noun) === 'movement' && tree.all(noun, 'nmod').some((child) => /^(?:to|toward|towards)$/.test(tree.preposition(child))))
    return undefined;
  if (isGeneralOf(tree, noun)) return undefined;
  return (
    peopleSector(tree.lemma(noun)) ??
    (tree.all(noun, 'amod').some((child) => ethnicWords().descent.has(tree.low(child))) ? 'CVL' : undefined)
  );
}

/** "the Secretary-General", "the Attorney General": no soldier. */
function isGeneralOf(tree: Tree, noun: number): boolean {
  const before = tree.low(noun - 1) === '-' ? noun - 2 : noun - 1;
  return (
    tree.lemma(noun) === 'general' &&
    /^(?:secretary|director|attorney|consul|governor|inspector|solicitor|auditor|surgeon|prosecutor)$/.test(tree.low(before))
  );
}

/** "rebels", "the former presidents". */
export function namesPeople(tree: Tree, word: number): boolean {
  return (
    sectorAt(tree, word) !== undefined ||
    isGeneralOf(tree, word) ||
    (titleWord(tree.low(word).replace(/s$/, ''))?.parts.has('office') ?? false)
  );
}
