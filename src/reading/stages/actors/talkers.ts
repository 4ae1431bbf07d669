import type { Draft } from './draft.ts';
import type { Page } from './page.ts';
import { relationOf } from './subject.ts';
import { isTalk } from './talk-verbs.ts';

/** How far back a talk is told of, in sentences. */
const REACH = 6;

/**
 * The two persons of whom a sentence before tells in the first place that one talked with the other; others may be named in it, too.
 * Null where no sentence near tells of such a talk of two.
 *
 * Takes: "Advisor Ann Lee called Minister Bo Ek about the meeting of President Cy Oz and King Ay. The two discussed …" → Lee, Ek
 */
export function twoTalking(page: Page, persons: readonly Draft[], before: number): Draft[] | null {
  for (let sentence = page.sentenceOf(before) - 1; sentence >= 0 && page.sentenceOf(before) - sentence <= REACH; sentence--) {
    const { from, to } = page.sentences[sentence] ?? { from: 0, to: 0 };
    const root = page.tokens.findIndex(({ relation }, at) => at >= from && at < to && relation === 'root');
    if (!isTalk(page, root)) continue;
    const under = (relations: RegExp) =>
      persons.filter(({ mentions }) =>
        mentions.some((mention) => {
          if (mention.from < from || mention.to > to) return false;
          const { relation, head } = relationOf(page, mention);
          return head === root && relations.test(relation);
        }),
      );
    const [subject, ...more] = under(/^nsubj$/);
    const [partner, ...others] = under(/^(?:obj|obl)$/).filter((one) => one !== subject);
    const isPair = subject && partner && more.length === 0 && others.length === 0;
    if (isPair && subject.country !== null && partner.country !== null && subject.country !== partner.country) return [subject, partner];
  }
  return null;
}
