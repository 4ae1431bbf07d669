import { wordsAt } from '../../../domain/index.ts';
import { spanOf } from '../statements/draft.ts';
import type { Citation } from './citation.ts';
import { type Scene, sentenceRange } from './scene.ts';

const NAMELESS =
  /\b(?:anonymity|anonymously|(?:not|declined|refused|unwilling) to be (?:named|identified|quoted by name)|not (?:be|being) (?:named|identified)|unnamed|unidentified|familiar with|with (?:direct )?knowledge of|briefed on|close to the (?:talks|matter|negotiations|government|kremlin))\b/iu;
const SOURCES = /\bsources?\b/iu;

/**
 * Those who would not be named, and "sources".
 *
 * Reads: "A U.S. official who asked not to be named said talks went on." → anonymous: "A U.S. official who asked not to be named"
 * Reads: "Sources said talks went on." → anonymous: "Sources"
 * Leaves: "[Ann Lee] said talks went on."
 */
export function findAnonymous(scene: Scene): Citation[] {
  const { analysis } = scene;
  return analysis.attributions.flatMap(({ source: [named] }): Citation[] => {
    if (!named) return [];
    const sentence = sentenceRange(scene, scene.sentenceOf(named.from));
    const words = wordsAt(analysis.article.text, spanOf(analysis, named));
    const around = wordsAt(analysis.article.text, spanOf(analysis, { from: named.from, to: Math.min(sentence.to, named.to + REACH) }));
    const person = scene.mentions.personsIn(named.from, named.to).length > 0;
    if (person || !(NAMELESS.test(around) || SOURCES.test(words))) return [];
    return [{ kind: 'anonymous', issuer: null, named, over: [sentence], goesOn: 'speaker', confidence: 0.85, by: 'channels/anonymous' }];
  });
}

/** Tokens after a source in which it may be told that it would not be named. */
const REACH = 16;
