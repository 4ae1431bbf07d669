import type { TokenRange } from '../../../domain/index.ts';
import { covers } from '../../../domain/index.ts';
import type { Scene } from './scene.ts';

/** Before the day or the span by which something is to be done. */
const BY = /^(?:by|within|before|until|till|no|from)$/;
/** Steps from a binding word up to the verb of its clause. */
const STEPS = 2;

/** "undertook to pay the debt by 1 May": the deadline right behind what is promised, which a parser may hang on the verb before it. */
export function throughDeadline({ tree, times }: Scene, at: number, content: TokenRange): TokenRange {
  let over = at;
  for (let step = 0; step <= STEPS && over >= 0; step++, over = tree.head(over)) {
    for (const child of tree.all(over, 'obl', 'advmod')) {
      const range = tree.range(child);
      const span = tree.span(range);
      if (range.from === content.to && BY.test(tree.low(range.from)) && times.some((time) => covers(span, time.span)))
        return { from: content.from, to: range.to };
    }
    if (tree.isVerb(over) && step > 0) break;
  }
  return content;
}
