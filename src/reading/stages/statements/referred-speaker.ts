import type { Actor, Analysis, Token, TokenRange } from '../../../domain/index.ts';
import type { Mentions } from './mentions.ts';

/** Sentences that "they" and "it" look back over. */
const BACK = 3;

/** A speaker found earlier, and where. */
export interface Earlier {
  readonly actor: Actor;
  readonly token: number;
}

/**
 * Who "they" or "it" stands for as a source: the group last mentioned; whoever but a person spoke last, else the body last mentioned.
 *
 * Reads: "The two leaders met. They reaffirmed …" → the two leaders; "… a statement by the Kremlin, …. It said …" → the Kremlin
 * Leaves: "It is believed that …", "He said …"
 */
export function findReferred(
  analysis: Analysis,
  source: readonly TokenRange[],
  mentions: Mentions,
  earlier: readonly Earlier[],
): Actor | null {
  const run = source[0];
  if (!run || run.to - run.from !== 1) return null;
  const token = analysis.tokens[run.from];
  if (!token) return null;
  if (/^(?:who|which)$/i.test(token.text)) return antecedentOf(analysis, token, mentions);
  const from = analysis.sentences[Math.max(token.sentence - BACK, 0)]?.from ?? 0;
  if (/^they$/i.test(token.text))
    return lastMention(mentions, from, run.from, ({ kind, members }) => kind === 'group' && members.length > 0);
  if (!/^it$/i.test(token.text)) return null;
  const spoke = earlier.findLast(({ actor, token }) => token >= from && token < run.from && actor.kind !== 'person');
  return spoke?.actor ?? lastMention(mentions, from, run.from, ({ kind }) => kind === 'body');
}

/** "Blinken said he had told Wang": inside a statement, a he or she that nobody was found for is the one who makes it. */
export function isPersonalPronoun(analysis: Analysis, source: readonly TokenRange[]): boolean {
  const [run, ...others] = source;
  return run !== undefined && others.length === 0 && run.to - run.from === 1 && /^(?:he|she)$/i.test(analysis.tokens[run.from]?.text ?? '');
}

/** "Zelenskyy, who said …": what the relative clause hangs on. */
function antecedentOf(analysis: Analysis, relative: Token, mentions: Mentions): Actor | null {
  const verb = analysis.tokens[relative.head];
  return verb?.relation === 'acl:relcl' ? (mentions.at(verb.head)?.actor ?? null) : null;
}

function lastMention(mentions: Mentions, from: number, before: number, fits: (actor: Actor) => boolean): Actor | null {
  for (let i = before - 1; i >= from; i--) {
    const actor = mentions.at(i)?.actor;
    if (actor && fits(actor)) return actor;
  }
  return null;
}
