import type { Actor, TokenRange } from '../../../domain/index.ts';
import { relationOf } from '../../../language/dependents.ts';
import type { Citation } from './citation.ts';
import { type Scene, sentenceRange } from './scene.ts';

const REPORTS = /^(?:report|quote|cite|say|write|broadcast|carry|announce|add|reveal|claim|note|describe|publish)$/;
const TELLS = /^(?:tell|inform|say|speak|talk|respond|comment|confirm|write|explain)$/;

/**
 * Media that pass something on: what they report, what they are told, whom they quote. The outlet itself is no channel of its own.
 *
 * Reads: "[Xinhua] reported that rain fell." → media of Xinhua: "Xinhua"
 * Reads: "[Ann Lee] told [Reuters] that rain fell." → media of Reuters: "Reuters"
 * Leaves: "[Xinhua] has an office in Oslo."
 */
export function findCitedMedia(scene: Scene): Citation[] {
  const found: Citation[] = [];
  const seen = new Set<number>();
  for (let at = 0; at < scene.analysis.tokens.length; at++) {
    const medium = mediumAt(scene, at);
    const sentence = scene.sentenceOf(at);
    if (!medium || seen.has(sentence) || !isCited(scene, withNoun(scene, medium.named))) continue;
    seen.add(sentence);
    found.push({
      kind: 'media',
      issuer: medium.actor,
      named: medium.named,
      over: [sentenceRange(scene, sentence)],
      goesOn: 'speaker',
      confidence: 0.85,
      by: 'channels/cited-media',
    });
  }
  return found;
}

interface Medium {
  readonly actor: Actor | null;
  readonly named: TokenRange;
}

function mediumAt(scene: Scene, at: number): Medium | null {
  const actor = scene.actorAt(at);
  if (actor?.sectors.includes('MED') && !isOutlet(scene, actor)) {
    let to = at + 1;
    while (scene.actorAt(to) === actor && scene.sentenceOf(to) === scene.sentenceOf(at)) to++;
    return scene.actorAt(at - 1) === actor ? null : { actor, named: { from: at, to } };
  }
  const generic = /^(?:media|television|tv|radio|newspapers?|agency)$/.test(scene.word(at));
  // "the news agency TASS" has a name.
  if (scene.actorAt(at + 1)?.sectors.includes('MED') && scene.sentenceOf(at + 1) === scene.sentenceOf(at)) return null;
  if (!generic || !/^(?:state|state-run|state-owned|local|domestic|news|official)$/.test(scene.word(at - 1))) return null;
  return { actor: null, named: { from: at - 1, to: at + 1 } };
}

const NOUN = /^(?:agency|broadcaster|channel|daily|magazine|network|newspaper|outlet|paper|tabloid|website)$/;

/** With the word for what it is: "news agency TASS", "The Wall Street Journal newspaper". */
function withNoun(scene: Scene, { from, to }: TokenRange): TokenRange {
  const belongs = (at: number) => NOUN.test(scene.word(at)) && scene.sentenceOf(at) === scene.sentenceOf(from);
  return { from: belongs(from - 1) ? from - 1 : from, to: belongs(to) ? to + 1 : to };
}

function isOutlet({ issuer }: Scene, { name }: Actor): boolean {
  return issuer?.source.names.some((own) => own.toLowerCase() === name.toLowerCase()) ?? false;
}

function isCited(scene: Scene, named: TokenRange): boolean {
  const { analysis, word, lemma, dependents } = scene;
  if (word(named.from - 1) === 'to' && word(named.from - 2) === 'according') return true;
  if (/^the$/.test(word(named.from - 1)) && word(named.from - 2) === 'to' && word(named.from - 3) === 'according') return true;
  for (let at = named.from; at < named.to; at++) {
    const token = analysis.tokens[at];
    if (!token || token.head < 0 || (token.head >= named.from && token.head < named.to)) continue;
    const verb = lemma(token.head);
    const relation = relationOf(token);
    if (relation === 'nsubj' && REPORTS.test(verb)) return true;
    if ((relation === 'obj' || relation === 'iobj') && TELLS.test(verb)) return true;
    const links = (dependents[at] ?? []).map(word);
    if (relation === 'obl' && links.includes('by') && REPORTS.test(verb)) return true;
    if (relation === 'obl' && links.includes('to') && TELLS.test(verb)) return true;
    if (
      /^(?:nmod|obl)$/.test(relation) &&
      /^(?:interview|report|article|comment|remark|statement)$/.test(verb) &&
      links.some((link) => /^(?:with|by|to|in|for)$/.test(link))
    )
      return true;
  }
  return false;
}
