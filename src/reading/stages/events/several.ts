import { sectorAt } from './people-at.ts';
import type { Tree } from './tree.ts';

/**
 * The first of the states that people are of together: "the foreign ministers of Kenya and Peru", "the Kenyan and Peruvian navies", where each is
 * one of each. Citizens of two countries are not the states: "Kenyan and Peruvian families".
 */
export function severalAt(tree: Tree, people: number, isState: (word: number) => boolean): number | null {
  const sector = sectorAt(tree, people);
  if (!/[^s]s$/.test(tree.low(people)) || !sector) return null;
  const isOfSeveral = (child: number): boolean => tree.all(child, 'conj').some(isState);
  return (
    tree.all(people, 'nmod').find((child) => tree.preposition(child) === 'of' && isOfSeveral(child)) ??
    tree.all(people, 'amod', 'compound').find((child) => child < people && sector !== 'CVL' && isOfSeveral(child) && isState(child)) ??
    null
  );
}
