import type { Tree } from './tree.ts';

/** How far after its verb the Latin may stand: "declared the second secretary of the embassy of Peru persona non grata". */
const AHEAD = 20;

/**
 * "declared two of them personae non gratae": where the Latin begins, whatever a parser hangs its words on; null where it does not
 * stand. `phrase`: what a frame names.
 */
export function latinAfter(tree: Tree, verb: number, phrase: readonly (readonly string[])[]): number | null {
  if (!phrase.some((words) => words.at(-1) === 'grata')) return null;
  const sentence = tree.tokens[verb]?.sentence;
  for (let at = verb + 1; at <= verb + AHEAD && tree.tokens[at]?.sentence === sentence; at++)
    if (/^personae?$/.test(tree.low(at)) && /^non$/.test(tree.low(at + 1)) && /^gratae?$/.test(tree.low(at + 2))) return at;
  return null;
}
