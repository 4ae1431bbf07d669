import type { Citation } from './citation.ts';
import type { Scene } from './scene.ts';

/** Tokens from "attributable to" to the colon. */
const LONGEST = 14;

/**
 * The spokesperson on whose word an issuer puts out a text: of all that follows.
 *
 * Reads: "The below is attributable to Spokesperson [Ann Lee]: Talks went on." → person of Ann Lee: "Spokesperson Ann Lee"
 * Leaves: "The delay is attributable to rain."
 */
export function findAttributable(scene: Scene): Citation[] {
  const { analysis, word, actorAt } = scene;
  for (let at = 0; at < analysis.tokens.length && scene.sentenceOf(at) < 3; at++) {
    if (word(at) !== 'attributable' || word(at + 1) !== 'to') continue;
    let to = at + 2;
    while (to < at + LONGEST && word(to) !== '' && word(to) !== ':') to++;
    const from = word(at + 2) === 'the' ? at + 3 : at + 2;
    if (!analysis.tokens.slice(from, to).some(({ text }) => /^spokes(?:person|man|woman)$/i.test(text))) continue;
    const issuer = actorAt(word(to) === ':' ? to - 1 : from);
    const over = [{ from: to, to: analysis.tokens.length }];
    return [{ kind: 'person', issuer, named: { from, to }, over, goesOn: 'no', confidence: 0.95, by: 'channels/attributable' }];
  }
  return [];
}
