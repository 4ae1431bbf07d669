import type { TokenRange } from '../../../domain/index.ts';
import type { FieldWords } from '../../../tables/index.ts';
import { type Scene, trimRange } from '../commitments/scene.ts';

/** The heads of fields that a phrase names: what is joined each, and what a light word ("the importance of …") leads to. */
export function findHeads({ tree }: Scene, words: FieldWords, phrase: number, depth = 0): number[] {
  return tree.withConjuncts(phrase).flatMap((item) => {
    if (!words.light.has(tree.lemma(item)) || depth > 3) return [item];
    const inner = [...tree.all(item, 'nmod'), ...tree.all(item, 'acl').flatMap((clause) => tree.all(clause, 'obj', 'obl'))];
    return inner.length > 0 ? inner.flatMap((next) => findHeads({ tree } as Scene, words, next, depth + 1)) : [item];
  });
}

/** A field's own words: without article, owner, what is joined to it, and clauses about it. */
export function fieldRange({ tree }: Scene, head: number): TokenRange | null {
  return trimRange(
    tree,
    tree.range(
      head,
      (child) =>
        /^(?:including|such)$/.test(tree.preposition(child)) ||
        /^(?:det|case|mark|cc|conj|punct|appos|acl|parataxis|nmod:poss|advmod)/.test(tree.fullRelation(child)),
    ),
  );
}

/** Without the words of people's titles, the topic of what stands before the head ("food security" is about food), else of the head, else of the nearest word after it. */
export function topicOf({ tree }: Scene, words: FieldWords, titles: ReadonlySet<number>, head: number, range: TokenRange): string | null {
  const around = Array.from({ length: range.to - range.from }, (_, i) => range.from + i);
  const found = [...around.filter((at) => at < head).reverse(), ...around.filter((at) => at >= head)].find(
    (at) => !titles.has(at) && words.topics.has(tree.lemma(at)),
  );
  return found === undefined ? null : (words.topics.get(tree.lemma(found)) ?? null);
}
