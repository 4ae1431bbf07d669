import type { Analysis, Token, TokenRange } from '../../../domain/index.ts';
import { headOf, relationOf } from '../../../language/dependents.ts';
import { nounSense, speechVerbs } from '../../../tables/index.ts';
import type { Draft } from './draft.ts';
import { subjectOf } from './subject.ts';

/** Words that may stand between a content and the "saying" that goes on from it. */
const GAP = 3;

/**
 * A participle that goes on from a verb inside another statement's content ("…, saying that …") is told there: its speaker is that
 * verb's subject, and the outer content runs to its end.
 *
 * Reads: It said Putin noted the visit, saying that talks went on. → Putin | saying | that talks went on, within what "It said"
 * Reads: Lee said trade grew, noting that Peru buys more. → trade notes nothing, so Lee does
 * Leaves: Putin noted the visit, saying that talks went on. (by the outlet's own word)
 */
export function nestParticiples(
  analysis: Analysis,
  drafts: readonly Draft[],
  dependents: readonly (readonly number[])[],
  canSpeak: (token: number) => boolean,
): Draft[] {
  const moved = new Map<Draft, Draft>();
  const apart = new Map<Draft, Draft>();
  const longer = new Map<Draft, Draft>();
  for (const draft of drafts) {
    const outer = findOuter(analysis, draft, drafts);
    const cue = draft.cue[0];
    if (!outer || !cue) continue;
    const last = outer.content.at(-1);
    const end = draft.content.at(-1)?.to ?? cue.to;
    if (!last || cue.from < last.from || cue.from - last.to > GAP) continue;
    const subject = subjectOf(analysis, headOf(analysis, cue), dependents);
    if (subject !== null && !canSpeak(subject) && isThing(analysis, subject)) {
      if (!tellsAsThing(analysis, cue)) {
        longer.set(outer, endBefore(analysis, longer.get(outer) ?? outer, cue));
        apart.set(draft, { ...draft, source: outer.source, within: outer.within });
      }
      continue;
    }
    const widened = {
      ...(longer.get(outer) ?? outer),
      content: [...outer.content.slice(0, -1), { from: last.from, to: Math.max(last.to, end) }],
    };
    longer.set(outer, widened);
    const source = subject === null ? [] : [{ from: subject, to: subject + 1 }];
    moved.set(draft, { ...draft, source, within: outer });
  }
  const settle = (draft: Draft): Draft => longer.get(draft) ?? draft;
  return drafts.map((draft) => {
    const beside = apart.get(draft);
    if (beside) return beside;
    const inner = moved.get(draft);
    return inner?.within ? { ...inner, within: settle(inner.within) } : settle(draft);
  });
}

/** No person or group, no pronoun and nothing written: "trade", "the volume". */
function isThing({ tokens }: Analysis, subject: number): boolean {
  const token = tokens[subject] as Token;
  const noun = token.lemma.toLowerCase();
  return token.upos === 'NOUN' && !speechVerbs().documents.has(noun) && !nounSense(noun).has('person') && !nounSense(noun).has('group');
}

/** "sales fell, indicating that …": what things tell too. */
function tellsAsThing(analysis: Analysis, cue: TokenRange): boolean {
  return /^(?:indicate|show|suggest|signal|mean|prove|demonstrate|reflect|confirm|reveal|imply|testify)$/.test(
    analysis.tokens[headOf(analysis, cue)]?.lemma ?? '',
  );
}

function endBefore({ tokens }: Analysis, draft: Draft, cue: TokenRange): Draft {
  let to = cue.from;
  while (/^(?:PUNCT|CCONJ)$/.test(tokens[to - 1]?.upos ?? '')) to--;
  const content = draft.content.map((run) => (run.from < to && to < run.to ? { from: run.from, to } : run));
  return { ...draft, content };
}

function findOuter(analysis: Analysis, draft: Draft, drafts: readonly Draft[]): Draft | undefined {
  const cue = draft.cue[0];
  if (!cue) return undefined;
  const verb = analysis.tokens[headOf(analysis, cue)] as Token;
  if (relationOf(verb) !== 'advcl' || !/ing$/i.test(verb.text)) return undefined;
  return drafts.find((other) => other !== draft && other.content.some(({ from, to }) => from <= verb.head && verb.head < to));
}
