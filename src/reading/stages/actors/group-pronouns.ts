import { type Draft, isAt } from './draft.ts';
import type { Page } from './page.ts';
import { relationOf } from './subject.ts';

/**
 * "They" or "both" that nobody else is taken up by is the group that is subject of the clause around it, or that was subject of all the last sentence.
 *
 * Takes: "The two leaders met. They agreed to meet again.", "The two leaders said that they would meet again.", "The two leaders met. Both praised the plan." → They are the two leaders
 * Not: "The two leaders met. Reporters waited. They left early.", "The two leaders met. Lee spoke of her children, who hope that they can come."
 *
 * `drafts`: all who are known by now; the groups among them get the mentions.
 */
export function findGroupPronouns(page: Page, drafts: readonly Draft[]): void {
  const groups = drafts.filter(({ members }) => members.length > 1);
  if (groups.length === 0) return;
  for (let at = 0; at < page.tokens.length; at++) {
    const token = page.tokens[at];
    if (!/^(?:they|both)$/.test(page.lower(at)) || !token?.relation.startsWith('nsubj') || drafts.some((draft) => isAt(draft, at)))
      continue;
    const clause = page.tokens[token.head];
    const around = /^(?:ccomp|conj|parataxis|advcl)/.test(clause?.relation ?? '')
      ? subjectOf(page, groups, clause?.head ?? -1, token.sentence)
      : null;
    const group = around ?? (clause?.relation === 'root' ? mainSubjectOf(page, groups, token.sentence - 1) : null);
    group?.mentions.push({ from: at, to: at + 1, form: 'pronoun' });
  }
}

/** The group that is subject of a verb. */
function subjectOf(page: Page, groups: readonly Draft[], verb: number, sentence: number): Draft | null {
  return subjectsIn(page, groups, sentence).find((subject) => subject.verb === verb)?.group ?? null;
}

/** The group that is subject of a sentence's main verb. */
function mainSubjectOf(page: Page, groups: readonly Draft[], sentence: number): Draft | null {
  return subjectsIn(page, groups, sentence).find(({ verb }) => page.tokens[verb]?.relation === 'root')?.group ?? null;
}

function subjectsIn(page: Page, groups: readonly Draft[], sentence: number): { group: Draft; verb: number }[] {
  return groups.flatMap((group) =>
    group.mentions.flatMap((mention) => {
      if (page.sentenceOf(mention.from) !== sentence) return [];
      const { relation, head } = relationOf(page, mention);
      return relation.startsWith('nsubj') ? [{ group, verb: head }] : [];
    }),
  );
}
