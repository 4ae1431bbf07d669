import { type TokenRange, wordsAt } from '../../../domain/index.ts';
import { headOf } from '../../../language/dependents.ts';
import { speechVerbs } from '../../../tables/index.ts';
import { spanOf } from '../statements/draft.ts';
import { findSpeaker } from '../statements/speaker.ts';
import type { Citation } from './citation.ts';
import type { Scene } from './scene.ts';

/** Those whose work it is to pass on what others said. */
const RELAYS = /\b(?:spokes(?:person|man|woman|people)|press (?:secretary|service|office|officer)|presidential aide)\b/iu;

/**
 * Others' words as a spokesperson or a body tells them: the channel of what is said inside the content.
 *
 * Reads: "The [Kremlin] said [Putin] told [Li] that talks went on." → statement of Kremlin: "The Kremlin", over what Putin told Li
 * Leaves: "The [Kremlin] said talks went on."
 */
export function findRelayed(scene: Scene): Citation[] {
  const { analysis } = scene;
  return analysis.attributions.flatMap(({ source, content }): Citation[] => {
    const named = source[0];
    if (!named || !content.some((run) => othersSpeak(scene, run))) return [];
    const relay = RELAYS.test(wordsAt(analysis.article.text, spanOf(analysis, named)));
    const actor = findSpeaker(analysis, source, scene.mentions);
    const official = actor !== null && (actor.kind === 'body' || (actor.kind === 'state' && !relay));
    if (!relay && !official) return [];
    if (/^(?:it|this|he|she|they)$/.test(scene.word(headOf(analysis, named)))) return [];
    return [
      {
        kind: relay && actor?.kind !== 'body' ? 'person' : 'statement',
        issuer: actor,
        named,
        over: content,
        goesOn: 'no',
        confidence: 0.8,
        by: 'channels/relayed',
      },
    ];
  });
}

/** Does a speech verb with a person or body as subject stand in it? */
function othersSpeak({ analysis, dependents, actorAt, lemma }: Scene, { from, to }: TokenRange): boolean {
  for (let verb = from; verb < to; verb++) {
    if (analysis.tokens[verb]?.upos !== 'VERB' || !speechVerbs().clause.has(lemma(verb))) continue;
    const subject = dependents[verb]?.find((child) => analysis.tokens[child]?.relation === 'nsubj');
    if (subject !== undefined && subject >= from && actorAt(subject) !== null) return true;
  }
  return false;
}
