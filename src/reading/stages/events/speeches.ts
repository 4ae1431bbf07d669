import { linked } from './match.ts';
import type { Tree } from './tree.ts';

const SPEECHES = /^(?:speech|remark|address|lecture|keynote|statement|talk|sermon)$/;

/** "spoke at the conference", "delivered remarks in Lima": words of one side to whoever hears them, and no talk between two. */
export function isSpeech(tree: Tree, verb: number): boolean {
  const lemma = tree.lemma(verb);
  if (lemma === 'speak') return !['with', 'on', 'about'].some((link) => linked(tree, verb, link).length > 0);
  return /^(?:deliver|give|make)$/.test(lemma) && tree.all(verb, 'obj').some((object) => SPEECHES.test(tree.lemma(object)));
}
