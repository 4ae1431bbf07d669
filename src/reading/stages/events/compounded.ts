import type { Tree } from './tree.ts';

/**
 * "EU" of "EU-brokered talks", "Russian" of "Russian-occupied towns": a name that a hyphen ties to a participle says how a thing came
 * about, and is no party by itself. Whoever leads leads others too: "the U.S.-led coalition" is asked of by its noun alone.
 */
export function isCompounded(tree: Tree, word: number): boolean {
  const [name, hyphen, participle] = [tree.tokens[word], tree.tokens[word + 1], tree.tokens[word + 2]];
  if (!hyphen || !participle || !/^[-‐‑–]$/.test(hyphen.text)) return false;
  if (name?.span.end !== hyphen.span.start || hyphen.span.end !== participle.span.start || !PARTICIPLE.test(participle.text)) return false;
  return !/^led$/i.test(participle.text) || /^(?:nmod|obl|obj|iobj|nsubj|conj)$/.test(tree.relation(word));
}

const PARTICIPLE = /^(?:\p{Ll}+ed|led|run|held|built|made|born|bred|driven|given|known|spoken|written|drawn|bound|won|sent|sold)$/u;
