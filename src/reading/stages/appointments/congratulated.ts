import type { Actor } from '../../../domain/index.ts';
import { surfaceSubject } from '../events/clause.ts';
import type { Tree } from '../events/tree.ts';
import type { Travellers } from '../visits/travellers.ts';

/** Steps up the tree to a word of congratulation. */
const CLIMB = 3;

/**
 * Whoever is congratulated on an office is who has come into it, whatever a pronoun may seem to mean: "called Lee to congratulate him on his
 * election". Null where nobody is congratulated.
 */
export function congratulatedOn(tree: Tree, travellers: Travellers, at: number): Actor | null {
  let word = at;
  for (let step = 0; step < CLIMB && word >= 0; step++) {
    if (/^congratulat/.test(tree.lemma(word)) && word !== at)
      return tree.isVerb(word) ? objectOf(tree, travellers, word) : recipientOf(tree, travellers, word);
    const beside = tree.isVerb(word) ? tree.first(word, 'obj') : null;
    if (beside !== null && tree.lemma(beside) === 'congratulation') return recipientOf(tree, travellers, word);
    word = tree.head(word);
  }
  return null;
}

function objectOf(tree: Tree, travellers: Travellers, verb: number): Actor | null {
  const object = tree.first(verb, 'obj', 'iobj');
  if (object === null) return null;
  const named = travellers.of(object)[0] ?? null;
  if (tree.upos(object) !== 'PRON') return named;
  // The congratulator is never meant by "him": then it is the last other person told of before.
  const subject = surfaceSubject(tree, verb);
  const own = subject === null ? [] : travellers.of(subject);
  if (named && !own.includes(named)) return named;
  const { sentence } = tree.tokens[verb] ?? {};
  for (let before = verb - 1; before >= 0 && tree.tokens[before]?.sentence === sentence; before--) {
    const person = tree.upos(before) === 'PROPN' ? travellers.of(before)[0] : undefined;
    if (person && !own.includes(person)) return person;
  }
  return null;
}

/** "congratulations to Lee". */
function recipientOf(tree: Tree, travellers: Travellers, word: number): Actor | null {
  const objects = [word, ...tree.all(word, 'obj')].flatMap((one) =>
    tree.all(one, 'obl', 'nmod').filter((child) => tree.preposition(child) === 'to'),
  );
  return objects.flatMap((child) => travellers.of(child))[0] ?? null;
}
