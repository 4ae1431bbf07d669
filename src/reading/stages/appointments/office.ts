import type { TokenRange } from '../../../domain/index.ts';
import { titleWord } from '../../../tables/index.ts';
import type { Tree } from '../events/tree.ts';

/** The words of an office below a verb or noun: "foreign minister of Peru" of "was appointed foreign minister of Peru on Monday". */
export function officeBelow(
  tree: Tree,
  at: number,
  not: readonly number[],
  isName: (word: number) => boolean = () => false,
): TokenRange | null {
  const places = tree.all(at, 'xcomp', 'obl', 'nmod', 'obj', 'advcl', 'iobj', 'conj');
  const found: { range: TokenRange; vague: boolean }[] = [];
  for (const child of places) {
    if (not.includes(child)) continue;
    const preposition = tree.preposition(child) || tree.mark(child);
    if (!/^(?:as|to|from|of|for|)$/.test(preposition) && tree.relation(child) !== 'xcomp') continue;
    const range = officeAt(tree, child, isName);
    if (range) found.push({ range, vague: tree.lemma(child) === 'post' && range.to === child + 1 });
  }
  // "removed from his post as minister": the post is told beside.
  return (found.find(({ vague }) => !vague) ?? found[0])?.range ?? null;
}

/** "Minister of Trade", "the country's first prime minister": the words of an office that a noun heads, without article and name. */
export function officeAt(tree: Tree, head: number, isName: (word: number) => boolean = () => false): TokenRange | null {
  if (!isOffice(tree, head)) return null;
  const named = tree.lemma(head) === 'post' ? tree.all(head, 'nmod').find((child) => isOffice(tree, child)) : undefined;
  if (named !== undefined) return officeAt(tree, named);
  const whole = tree.range(head, (child) => {
    if (/^(?:compound|flat|nsubj)$/.test(tree.fullRelation(child)) && isName(child)) return true;
    const relation = tree.fullRelation(child);
    if (relation === 'nmod') return !/^(?:of|for|to|)$/.test(tree.preposition(child));
    return /^(?:det|case|mark|cop|aux|nsubj|acl|appos|flat|conj|cc|punct|nmod:poss|obl|advmod|parataxis|obj|advcl|nmod:unmarked|nmod:desc)/.test(
      relation,
    );
  });
  let { from } = whole;
  while (from < head && /^(?:PUNCT|DET|ADP|SCONJ)$/.test(tree.upos(from))) from++;
  let to = head + 1;
  while (to < whole.to && !/^[,;:()]$/.test(tree.low(to))) to++;
  return { from, to };
}

export function isOffice(tree: Tree, word: number): boolean {
  return (
    titleWord(tree.tokens[word]?.text ?? '')?.parts.has('office') === true || /^(?:head|leader|post|chief|chair)$/.test(tree.lemma(word))
  );
}
