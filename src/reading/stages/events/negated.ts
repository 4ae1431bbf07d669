import type { Tree } from './tree.ts';

/** "did not visit", "no talks", "never met". */
export function isNegated(tree: Tree, word: number): boolean {
  return (tree.children[word] ?? []).some(
    (child) => /^(?:advmod|det|aux|cc)$/.test(tree.relation(child)) && /^(?:not|n't|never|no|neither|nor|without)$/.test(tree.low(child)),
  );
}
