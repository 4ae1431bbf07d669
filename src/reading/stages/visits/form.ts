import type { VisitForm } from '../../../domain/index.ts';
import { visitWords } from '../../../tables/index.ts';
import type { Tree } from '../events/tree.ts';

/** "an official working visit" is a working one: the later word tells more. */
export function formOf(tree: Tree, noun: number): VisitForm | null {
  const { forms } = visitWords();
  let found: VisitForm | null = /^(?:stopover|layover)$/.test(tree.lemma(noun)) ? 'transit' : null;
  for (const child of tree.all(noun, 'amod', 'compound')) found = forms.get(tree.low(child)) ?? forms.get(tree.lemma(child)) ?? found;
  return found;
}
