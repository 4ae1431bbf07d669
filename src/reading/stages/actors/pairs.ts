import { type Draft, isAt } from './draft.ts';
import type { Page } from './page.ts';
import { tellsTalk } from './talk-verbs.ts';

/** "They agreed": the two of different countries whom the sentence before named as meeting, where nobody else is taken up. */
export function pairSpeaking(page: Page, actors: readonly Draft[], at: number): readonly Draft[] | null {
  const token = page.tokens[at];
  if (page.lower(at) !== 'they' || !token?.relation.startsWith('nsubj')) return null;
  if (!tellsTalk(page, token.head)) return null;
  const near = actors.filter(
    ({ kind, mentions }) =>
      kind === 'person' &&
      mentions.some(
        ({ from, to }) =>
          from < at &&
          page.sentenceOf(at) - page.sentenceOf(from) <= 2 &&
          !standsApart(page, from, at) &&
          // "condemned Petrov's war. They": he is spoken of.
          (page.sentenceOf(from) === page.sentenceOf(at) || !page.isPossessive(to)),
      ),
  );
  const here = near.filter(({ mentions }) => mentions.some(({ from }) => from < at && page.sentenceOf(from) === page.sentenceOf(at)));
  const taken = actors.find((actor) => isAt(actor, at));
  if (!taken) return isPair(here) ? inOrder(here) : isPair(near) ? inOrder(near) : null;
  // A body that was named before the two.
  if (!isPair(here) || /^(?:person|group)$/.test(taken.kind) || here.some((person) => lastBefore(person, at) < lastBefore(taken, at)))
    return null;
  taken.mentions.splice(
    taken.mentions.findIndex(({ from }) => from === at),
    1,
  );
  return inOrder(here);
}

/** "The pair": the only two of different countries in the sentence before, or in the two before. */
export function pairNear(page: Page, actors: readonly Draft[], before: number): readonly Draft[] {
  for (const reach of [1, 2]) {
    const near = actors.filter(
      ({ kind, mentions }) =>
        kind === 'person' && mentions.some(({ from }) => from < before && page.sentenceOf(before) - page.sentenceOf(from) <= reach),
    );
    if (isPair(near)) return inOrder(near);
  }
  return [];
}

export function lastBefore({ mentions }: Draft, at: number): number {
  return Math.max(-1, ...mentions.filter(({ from }) => from < at).map(({ from }) => from));
}

function isPair(persons: readonly Draft[]): boolean {
  const countries = new Set(persons.map(({ country }) => country));
  return persons.length === 2 && countries.size === 2 && !countries.has(null);
}

/** Named in a line of its own before, as whom a text is attributable to. */
function standsApart(page: Page, from: number, at: number): boolean {
  const sentence = page.sentences[page.sentenceOf(from)];
  return sentence?.paragraph !== page.sentences[page.sentenceOf(at)]?.paragraph && page.word((sentence?.to ?? 0) - 1) === ':';
}

export function inOrder(drafts: readonly Draft[]): Draft[] {
  return drafts.toSorted((a, b) => (a.mentions[0]?.from ?? 0) - (b.mentions[0]?.from ?? 0));
}
