import type { Analysis, Token } from '../../../domain/index.ts';
import { headOf, relationOf } from '../../../language/dependents.ts';
import type { Draft } from './draft.ts';
import { subjectOf } from './subject.ts';

/** Words that may stand between a content and the "saying" that goes on from it. */
const GAP = 3;

/**
 * A participle that goes on from a verb inside another statement's content ("…, saying that …") is told there: its speaker is that
 * verb's subject, and the outer content runs to its end.
 *
 * Reads: It said Putin noted the visit, saying that talks went on. → Putin | saying | that talks went on, within what "It said"
 * Leaves: Putin noted the visit, saying that talks went on. (by the outlet's own word)
 */
export function nestParticiples(analysis: Analysis, drafts: readonly Draft[], dependents: readonly (readonly number[])[]): Draft[] {
  const moved = new Map<Draft, Draft>();
  const longer = new Map<Draft, Draft>();
  for (const draft of drafts) {
    const outer = findOuter(analysis, draft, drafts);
    const cue = draft.cue[0];
    if (!outer || !cue) continue;
    const last = outer.content.at(-1);
    const end = draft.content.at(-1)?.to ?? cue.to;
    if (!last || cue.from < last.from || cue.from - last.to > GAP) continue;
    const widened = {
      ...(longer.get(outer) ?? outer),
      content: [...outer.content.slice(0, -1), { from: last.from, to: Math.max(last.to, end) }],
    };
    longer.set(outer, widened);
    const subject = subjectOf(analysis, headOf(analysis, cue), dependents);
    const source = subject === null ? [] : [{ from: subject, to: subject + 1 }];
    moved.set(draft, { ...draft, source, within: outer });
  }
  const settle = (draft: Draft): Draft => longer.get(draft) ?? draft;
  return drafts.map((draft) => {
    const inner = moved.get(draft);
    return inner?.within ? { ...inner, within: settle(inner.within) } : settle(draft);
  });
}

function findOuter(analysis: Analysis, draft: Draft, drafts: readonly Draft[]): Draft | undefined {
  const cue = draft.cue[0];
  if (!cue) return undefined;
  const verb = analysis.tokens[headOf(analysis, cue)] as Token;
  if (relationOf(verb) !== 'advcl' || !/ing$/i.test(verb.text)) return undefined;
  return drafts.find((other) => other !== draft && other.content.some(({ from, to }) => from <= verb.head && verb.head < to));
}
