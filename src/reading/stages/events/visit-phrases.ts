import type { Tree } from './tree.ts';

/** "the visit by a delegation from Kenya to Peru": where it went, which a parser may hang on who made it. */
export function aimsBehind(tree: Tree, visit: number): number[] {
  return after(tree, visit, /^(?:by|of)$/, /^to$/);
}

/** "the visit to Kenya of the president of Peru", "to Kenya by": who made it, which a parser may hang on where it went. */
export function makersBehind(tree: Tree, visit: number): number[] {
  return after(tree, visit, /^(?:to|in)$/, /^(?:by|of)$/);
}

/** "is on a visit": the noun is what is said of whoever stays. */
export function isStay(tree: Tree, noun: number): boolean {
  return tree.preposition(noun) === 'on' && tree.first(noun, 'cop') !== null;
}

function after(tree: Tree, visit: number, first: RegExp, second: RegExp): number[] {
  const near = tree.all(visit, 'nmod').filter((word) => first.test(tree.preposition(word)));
  return near.flatMap((word) => tree.all(word, 'nmod').filter((inner) => inner > word && second.test(tree.preposition(inner))));
}
