import type { Actor, Analysis } from '../../../domain/index.ts';
import { tokensIn } from '../../../language/align.ts';
import { titleWord } from '../../../tables/index.ts';
import type { Mentions } from '../statements/mentions.ts';
import { wordsBelow } from './taken.ts';
import { namedAfter } from './titled-person.ts';
import type { Tree } from './tree.ts';

/** "security officials": what they do, and no title. */
const MANY = /^(?:officials?|delegates?|bureaucrats?|leaders?|representatives?|members?|experts?)$/i;

/**
 * The words of people's titles: "security" of "National Security Advisor", "energy" of "the minister of energy". They tell who somebody
 * is, and nothing of what he does.
 */
export function titleWords(tree: Tree, analysis: Analysis, mentions: Mentions, actors: readonly Actor[]): ReadonlySet<number> {
  const found = new Set<number>();
  const spans = analysis.tokens.map(({ span }) => span);
  for (const { span } of actors.flatMap(({ offices }) => offices)) {
    const [from, to] = span ? tokensIn(spans, span) : [0, 0];
    for (let at = from; at < to; at++) found.add(at);
  }
  analysis.tokens.forEach(({ text, upos }, at) => {
    if (!/^(?:NOUN|PROPN)$/.test(upos) || !titleWord(text)?.parts.has('office') || MANY.test(text)) return;
    for (let to = namedAfter(tree, mentions, at)?.at ?? at; to >= at; to--) found.add(to);
    const before = tree.all(at, 'compound', 'amod').filter((child) => child < at);
    const after = tree.all(at, 'nmod').filter((child) => child > at && /^(?:of|for)$/.test(tree.preposition(child)));
    for (const word of wordsBelow(tree, [...before, ...after])) found.add(word);
  });
  return found;
}
