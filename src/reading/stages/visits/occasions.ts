import type { TokenRange } from '../../../domain/index.ts';
import { isVisitWord } from '../../../tables/index.ts';
import type { Tree } from '../events/tree.ts';
import { MONTHS } from '../times/names.ts';

/** A summit or ceremony that somebody attends. */
export interface Occasion {
  readonly head: number;
  /** Its name: the noun with what belongs to it, without place and clauses. */
  readonly range: TokenRange;
  /** A meeting of many states. */
  readonly many: boolean;
  readonly ministerial: boolean;
}

/** What a verb of attending has for its object: "attend the lake summit", "participate in the inauguration of Lee". */
export function occasionAt(tree: Tree, verb: number): Occasion | null {
  if (isThankedFor(tree, verb)) return null;
  const objects = [...tree.all(verb, 'obj'), ...tree.all(verb, 'obl').filter((child) => /^(?:in|at|of)$/.test(tree.preposition(child)))];
  for (const object of objects)
    for (const head of tree.withConjuncts(object)) {
      const found = occasionOf(tree, head);
      if (found) return found;
    }
  return null;
}

/** "thanked Peru for taking part in the summit": another time, and another's doing. */
function isThankedFor(tree: Tree, verb: number): boolean {
  const head = tree.head(verb);
  return tree.mark(verb) === 'for' && head >= 0 && /^(?:thank|praise|commend|grateful|appreciate|congratulate)$/.test(tree.lemma(head));
}

function occasionOf(tree: Tree, head: number): Occasion | null {
  const many = isVisitWord('summits', tree.lemma(head)) || isMinisters(tree, head);
  if (!many && !isVisitWord('ceremonies', tree.lemma(head))) return null;
  const whole = tree.range(
    head,
    (child) =>
      /^(?:det|acl|acl:relcl|conj|cc|punct|case|appos|nmod:unmarked|advcl|parataxis|obl|cop|aux|nsubj|mark)$/.test(
        tree.fullRelation(child),
      ) ||
      (tree.relation(child) === 'nmod' && (!/^(?:of|on|for|)$/.test(tree.preposition(child)) || isDate(tree, child))),
  );
  let { from } = whole;
  while (from < head && (isDate(tree, from) || /^(?:SYM|PUNCT)$/.test(tree.upos(from)))) from++;
  const range = { from, to: whole.to };
  if (range.to - range.from < 2) return null;
  const ministerial = tree.lemma(head) === 'ministerial' || isMinisters(tree, head);
  return { head, range, many, ministerial };
}

function isDate(tree: Tree, word: number): boolean {
  return tree.upos(word) === 'NUM' || MONTHS.has(tree.low(word));
}

/** "a meeting of foreign ministers", "a G7 Ministerial Meeting". */
function isMinisters(tree: Tree, head: number): boolean {
  if (tree.lemma(head) !== 'meeting') return false;
  const { from, to } = tree.range(head);
  for (let at = from; at < to; at++)
    if (/^ministerial$/.test(tree.low(at)) || (/^ministers['’]?$/.test(tree.low(at)) && tree.preposition(at) !== 'with')) return true;
  return false;
}
