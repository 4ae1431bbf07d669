import type { Actor, Analysis, TokenRange } from '../../../domain/index.ts';
import { givenNameGender } from '../../../tables/index.ts';
import { mayOpen } from '../../../text/quotations.ts';
import type { Draft } from './draft.ts';
import type { Mentions } from './mentions.ts';
import type { Earlier } from './referred-speaker.ts';

/** Sentences back to the statement that a "he said" goes on from. */
const REACH = 2;

/**
 * "…," he said: whoever spoke in the sentence before goes on, unless the one that "he" was taken for is named there too.
 *
 * Reads: Bo Ek said peace was near. "It will come," he added. → Bo Ek, where no other is known
 * Reads: Ann Lee thanked Peru. "I am grateful to you, Mr. Ek," she said. → not Ek: nobody calls himself by name
 * Leaves: a pronoun whose gender does not fit
 */
export function findSpeaksOn(
  analysis: Analysis,
  { source, content }: Pick<Draft, 'source' | 'content'>,
  told: Actor | null,
  mentions: Mentions,
  earlier: readonly Earlier[],
): Actor | null {
  const [run] = source;
  const behind = run !== undefined && content.every(({ to }) => to <= run.from);
  const found = told && isNamedIn(analysis, content, told, mentions, behind) ? null : told;
  const token = analysis.tokens[run?.from ?? -1];
  if (!run || !token || run.to - run.from !== 1 || !/^(?:he|she)$/i.test(token.text)) return told;
  const last = earlier.at(-1);
  if (last?.actor.kind !== 'person' || last.actor === found || !fits(analysis, last.actor, token.text)) return found;
  const sentence = analysis.tokens[last.token]?.sentence ?? -1;
  const back = (analysis.tokens[Math.min(run.from, ...content.map(({ from }) => from))]?.sentence ?? 0) - sentence;
  if (back < 0 || back > REACH) return found;
  if (found === null) return last.actor;
  const between = { from: analysis.sentences[sentence]?.from ?? 0, to: run.from };
  return back > 0 && !named(mentions, found, between) ? last.actor : found;
}

/** Is somebody called by name or title in quoted words, or in any that stand before who says them? */
function isNamedIn(analysis: Analysis, content: readonly TokenRange[], actor: Actor, mentions: Mentions, behind: boolean): boolean {
  return content.some(({ from, to }) => {
    if (!behind && !mayOpen(analysis.tokens[from]?.text ?? '')) return false;
    for (let at = from; at < to; at++) {
      const here = mentions.at(at);
      if (here?.actor === actor && here.mention.form !== 'pronoun') return true;
    }
    return false;
  });
}

/** By the pronouns that the text has for a person, else by the given name. */
function fits(analysis: Analysis, { name, mentions }: Actor, pronoun: string): boolean {
  const wanted = /^he$/i.test(pronoun) ? MALE : FEMALE;
  const other = wanted === MALE ? FEMALE : MALE;
  const words = mentions.filter(({ form }) => form === 'pronoun').map(({ span }) => analysis.article.text.slice(span.start, span.end));
  if (words.some((word) => other.test(word))) return false;
  const gender = givenNameGender(name.split(' ')[0] ?? '');
  return words.some((word) => wanted.test(word)) || gender === null || gender === (wanted === MALE ? 'male' : 'female');
}

const MALE = /^(?:he|him|his|himself)$/i;
const FEMALE = /^(?:she|her|hers|herself)$/i;

function named(mentions: Mentions, actor: Actor, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at++) if (mentions.at(at)?.actor === actor) return true;
  return false;
}
