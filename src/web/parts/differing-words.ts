import type { Mark } from './stretches.ts';

type Pair = readonly [number, number];

/** Words of grammar differ without meaning anything. */
const GRAMMAR = new Set(
  'a an the and or but of to in on at by for from with as is are was were be been has have had that this these those it its his her their they he she who which will would also not'.split(
    ' ',
  ),
);

/** Marks the words of one side's sentences that the other side's do not have, however they are inflected. Code points. */
export function markDiffering(characters: readonly string[], own: readonly Pair[], others: string): Mark[] {
  const there = new Set(wordsIn(others).map(({ key }) => key));
  return own.flatMap(([start, end]) =>
    wordsIn(characters.slice(start, end).join(''))
      .filter(({ key }) => !GRAMMAR.has(key) && !there.has(key))
      .map(({ from, to }) => ({ start: start + from, end: start + to, look: 'differs' })),
  );
}

function wordsIn(text: string): { readonly key: string; readonly from: number; readonly to: number }[] {
  let [units, points] = [0, 0];
  return [...text.matchAll(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu)].map((found) => {
    points += Array.from(text.slice(units, found.index)).length;
    units = found.index;
    return { key: keyOf(found[0]), from: points, to: points + Array.from(found[0]).length };
  });
}

/** Without the endings of number and tense, and without 's. */
function keyOf(word: string): string {
  const plain = word.toLowerCase().replace(/[’']s$/, '');
  return plain.length < 5 ? plain : plain.replace(/(?:ing|ed|es|s|e)$/, '');
}
