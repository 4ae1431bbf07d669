import type { Analysis } from '../../domain/index.ts';

/**
 * Whoever stands behind a preposition and before "to" with a verb is no subject of that verb: "spoke with Minister Lee to offer help"
 * tells of Lee as the one spoken with. The parser may hang a long name on the nearer verb; here it hangs on the one that governs both.
 * "For" is left as it is: "waits for Lee to come".
 */
export function mendPartners(analysis: Analysis): Analysis {
  const { tokens } = analysis;
  const moved = new Map<number, number>();
  tokens.forEach(({ relation, head }, at) => {
    const around = tokens[head]?.head ?? -1;
    if (!relation.startsWith('nsubj') || head < at || around < 0 || around > at) return;
    const behind = tokens.slice(around + 1, at).some((word) => word.head === at && word.relation === 'case' && PREPOSITION.test(word.text));
    const to = tokens.slice(at + 1, head).some((word) => word.head === head && word.relation === 'mark' && /^to$/i.test(word.text));
    if (behind && to) moved.set(at, around);
  });
  if (moved.size === 0) return analysis;
  const mended = tokens.map((token, at) => {
    const head = moved.get(at);
    return head === undefined ? token : { ...token, head, relation: 'obl' };
  });
  return { ...analysis, tokens: mended };
}

const PREPOSITION = /^(?:with|by|from|to|at|against|on|upon|alongside)$/i;
