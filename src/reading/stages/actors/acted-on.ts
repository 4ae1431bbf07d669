import type { TokenRange } from '../../../domain/index.ts';
import type { Draft } from './draft.ts';
import type { Page } from './page.ts';
import { relationOf } from './subject.ts';

/** Nobody does so to himself. */
const TO_OTHERS =
  /^(?:congratulate|thank|praise|commend|applaud|meet|speak|talk|phone|telephone|host|receive|invite|brief|visit|greet|mediate|condemn|criticize|criticise|blame|accuse|warn|sanction|threaten|reassure)$/;
/** Whoever does so may be one of them: "Lee called on both sides to trade more". */
const TO_ALL = /^(?:urge|call|encourage|ask|press|appeal|tell|exhort|push|pressure)$/;
/** How far back the two are named together, in sentences. */
const REACH = 3;

/** Of what a group is not made, and of what it is, where that is told. */
export interface ActedOn {
  readonly not: ReadonlySet<string | null>;
  readonly pair: readonly Draft[] | null;
}

/**
 * Whom "both sides", "the two leaders" do not mean: whoever congratulates or meets them; and the two whom a sentence before joins by
 * "and" without him. Null where nobody acts on them so.
 *
 * Takes: "Kenya and Peru agreed. Norway congratulated both sides" → Kenya, Peru; "Kenya urged both sides to wait" after them, too
 * Not: "Kenya called on both sides to trade more", where it is one of them
 */
export function actedOn(page: Page, actors: readonly Draft[], named: readonly Draft[], phrase: TokenRange): ActedOn | null {
  const { relation, head } = page.tokens[phrase.to - 1] ?? { relation: '', head: -1 };
  if (!/^(?:i?obj|obl)$/.test(relation) || (relation === 'obl' && !/^(?:to|with|on|upon)$/.test(page.lower(phrase.from - 1)))) return null;
  const lemma = page.tokens[head]?.lemma ?? '';
  if (page.tokens[head]?.upos !== 'VERB' || !(TO_OTHERS.test(lemma) || TO_ALL.test(lemma))) return null;
  const doers = actors.filter(({ mentions }) => mentions.some((mention) => doesIt(page, mention, subjectVerb(page, head))));
  const not = new Set(doers.flatMap(({ country }) => country ?? []));
  if (not.size === 0) return null;
  const pair = pairBefore(page, named, phrase.from, not) ?? statesBefore(page, actors, phrase.from, not);
  return pair || TO_OTHERS.test(lemma) ? { not, pair } : null;
}

function doesIt(page: Page, mention: TokenRange, verb: number): boolean {
  const { relation, head } = relationOf(page, mention);
  return head === verb && relation === 'nsubj';
}

/** The verb that has the subject of a verb: "Lee came and congratulated", "Lee hopes to meet". */
function subjectVerb(page: Page, verb: number): number {
  let at = verb;
  for (let step = 0; step < 4; step++) {
    const own = page.tokens.findIndex(({ head, relation }) => head === at && relation.startsWith('nsubj'));
    if (own >= 0 || !/^(?:conj|xcomp)$/.test(page.tokens[at]?.relation ?? '')) return at;
    at = page.tokens[at]?.head ?? -1;
  }
  return at;
}

/** The two of different countries whom a sentence just before names together last. */
function pairBefore(page: Page, named: readonly Draft[], before: number, not: ReadonlySet<string>): readonly Draft[] | null {
  const near = named
    .filter(({ members }) => members.length === 2 && members[0]?.country !== members[1]?.country)
    .filter(({ members }) => members.every(({ country }) => country !== null && !not.has(country)))
    .flatMap(({ members, mentions }) => mentions.map(({ from }) => ({ members, from })))
    .filter(({ from }) => from < before && page.sentenceOf(before) - page.sentenceOf(from) <= REACH);
  return near.sort((a, b) => b.from - a.from)[0]?.members ?? null;
}

/** "Kenya and Peru exchanged fire": the two who did something together last. */
function statesBefore(page: Page, actors: readonly Draft[], before: number, not: ReadonlySet<string>): readonly Draft[] | null {
  const states = actors.filter(({ kind, country }) => /^(?:state|organization)$/.test(kind) && country !== null && !not.has(country));
  let found: { readonly pair: readonly Draft[]; readonly from: number } | null = null;
  for (const first of states)
    for (const mention of first.mentions) {
      if (mention.to >= before || page.sentenceOf(before) - page.sentenceOf(mention.from) > REACH) continue;
      if (page.lower(mention.to) !== 'and' || relationOf(page, mention).relation !== 'nsubj') continue;
      const second = states.find((other) => other.country !== first.country && other.mentions.some(({ from }) => from === mention.to + 1));
      if (second && mention.from > (found?.from ?? -1)) found = { pair: [first, second], from: mention.from };
    }
  return found?.pair ?? null;
}
