import { firstIndex, type TokenRange } from '../../../domain/index.ts';
import type { Draft } from './draft.ts';

/**
 * A content that holds most of a quotation holds all of it, where no other part of a statement stands inside; what the model
 * cut short at a closing mark is whole again. `quotations` are token ranges with their marks, in order.
 */
export function takeWholeQuotations(drafts: readonly Draft[], quotations: readonly TokenRange[], tokens: number): Draft[] {
  const owner = new Int32Array(tokens);
  let parts = 0;
  const claim = (run: TokenRange) => owner.fill(++parts, run.from, run.to);
  const numbers = new Map<TokenRange, number>();
  for (const draft of drafts) {
    for (const run of [...draft.source, ...draft.cue]) claim(run);
    for (const run of draft.content) {
      claim(run);
      numbers.set(run, parts);
    }
  }
  return drafts.map((draft) => ({ ...draft, content: draft.content.map((run) => widen(run, quotations, owner, numbers.get(run) ?? 0)) }));
}

function widen(run: TokenRange, quotations: readonly TokenRange[], owner: Int32Array, own: number): TokenRange {
  let { from, to } = run;
  for (let i = firstIndex(quotations.length, (k) => (quotations[k] as TokenRange).to <= run.from); i < quotations.length; i++) {
    const quotation = quotations[i] as TokenRange;
    if (quotation.from >= run.to) break;
    const shared = Math.min(run.to, quotation.to) - Math.max(run.from, quotation.from);
    if (shared * 2 < quotation.to - quotation.from) continue;
    if (owner.subarray(quotation.from, quotation.to).some((part) => part !== 0 && part !== own)) continue;
    from = Math.min(from, quotation.from);
    to = Math.max(to, quotation.to);
  }
  return { from, to };
}
