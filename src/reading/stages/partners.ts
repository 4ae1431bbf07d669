import type { Analysis } from '../../domain/index.ts';
import { dependentsOf } from '../../language/dependents.ts';

/**
 * Whoever stands behind a preposition and before "to" with a verb is no subject of that verb: "spoke with Minister Lee to offer help"
 * tells of Lee as the one spoken with. The parser may hang a long name on the nearer verb; here it hangs on the one that governs both.
 * "For" is left as it is: "waits for Lee to come".
 */
export function mendPartners(analysis: Analysis): Analysis {
  const dependents = dependentsOf(analysis);
  const moved = new Map<number, number>();
  analysis.tokens.forEach(({ relation, head }, at) => {
    if (!relation.startsWith('nsubj') || head < at) return;
    const has = (word: number, kind: string, text: RegExp, from: number, to: number) =>
      (dependents[word] ?? []).some(
        (child) =>
          child > from &&
          child < to &&
          analysis.tokens[child]?.relation === kind &&
          analysis.tokens[child]?.upos !== 'PRON' &&
          text.test(analysis.tokens[child]?.text ?? ''),
      );
    const verb = analysis.tokens[head];
    const around = verb?.head ?? -1;
    if (around < 0 || around > at || !has(at, 'case', PREPOSITION, around, at) || !has(head, 'mark', /^to$/i, at, head)) return;
    moved.set(at, around);
  });
  if (moved.size === 0) return analysis;
  const tokens = analysis.tokens.map((token, at) => {
    const head = moved.get(at);
    return head === undefined ? token : { ...token, head, relation: 'obl' };
  });
  return { ...analysis, tokens };
}

const PREPOSITION = /^(?:with|by|from|to|at|against|on|upon|alongside)$/i;
