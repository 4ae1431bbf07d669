import type { Actor, TokenRange } from '../../../domain/index.ts';
import { joinedTo } from './parties.ts';
import type { Scene } from './scene.ts';

/** "coordination on Ukraine": what is spoken of. */
const TOPIC = /^(?:on|about|over|regarding|concerning)$/;

/**
 * Towards whom somebody binds himself: the first actors of another country named in a stretch, as state, person or organisation.
 * A name inside a compound ("EU-brokered"), of two whom something is between, of one's own role, or of one against whom something
 * is done or who is to do or leave something is no side.
 */
export function counterparts(scene: Scene, { from, to }: TokenRange, own: Actor): Actor[] {
  for (let at = from; at < to; at++) {
    const actor = scene.mentions.at(at)?.actor;
    if (!actor || actor.id === own.id || actor.country === null || actor.country === own.country) continue;
    const head = headOf(scene, at, actor);
    if (isBeside(scene, head, own)) return [];
    if (
      isPartOfWord(scene, head) ||
      isOwnRole(scene, head) ||
      isOfDeed(scene, head) ||
      isOfTopic(scene, head) ||
      TOPIC.test(scene.tree.preposition(head))
    )
      continue;
    return [actor, ...joinedTo(scene, head).filter(({ id }) => id !== own.id)];
  }
  return [];
}

/** The word of a mention over the others. */
function headOf({ tree, mentions }: Scene, word: number, actor: Actor): number {
  let at = word;
  while (tree.head(at) >= 0 && mentions.at(tree.head(at))?.actor === actor) at = tree.head(at);
  return at;
}

/** "EU-brokered", "Kenya-led"; "Kenya-Peru" names two sides. */
function isPartOfWord({ tree, mentions }: Scene, at: number): boolean {
  return /^[-‐‑–]$/.test(tree.low(at + 1)) && !mentions.isName(at + 2) && /^(?:VERB|ADJ|NOUN)$/.test(tree.upos(at + 2));
}

/** "our role as a Co-Chair of the Minsk Group". */
function isOwnRole({ tree }: Scene, word: number): boolean {
  for (let at = word, step = 0; step < 3 && at >= 0; step++, at = tree.head(at))
    if (tree.preposition(at) === 'as' && /^(?:role|capacity|position|status|work)$/.test(tree.lemma(tree.head(at)))) return true;
  return false;
}

/** "the denuclearisation of North Korea", "the situation in Peru": what is talked of. */
function isOfTopic({ tree }: Scene, word: number): boolean {
  return /^(?:of|in|on)$/.test(tree.preposition(word)) && OF_TOPIC.test(tree.lemma(tree.head(word)));
}

const OF_TOPIC =
  /^(?:denucleari[sz]ation|disarmament|demilitari[sz]ation|defeat|dismantling|dismantlement|reunification|situation|crisis|containment)$/;

/** "hostages held by rebels", "see the rebels defeated": who does or suffers what is spoken of. */
function isOfDeed({ tree }: Scene, word: number): boolean {
  const over = tree.head(word);
  if (over < 0 || !tree.isVerb(over)) return false;
  if (tree.preposition(word) === 'by') return true;
  if (tree.relation(word) === 'nsubj') return tree.lemma(tree.head(over)) === 'see';
  return tree.relation(word) === 'obj' && /^(?:see|watch|defeat|destroy|dismantle|degrade)$/.test(tree.lemma(over));
}

/** "talks between Kenya and Peru", "the threat from Peru", "deter Peru", "ensure Peru never": those a commitment is about. */
function isBeside(scene: Scene, word: number, own: Actor): boolean {
  const { tree, words, mentions } = scene;
  const preposition = tree.preposition(word);
  if (preposition === 'against') return true;
  if (/^(?:between|among)$/.test(preposition)) {
    const first = tree.relation(word) === 'conj' ? tree.head(word) : word;
    return !tree.withConjuncts(first).some((side) => mentions.at(side)?.actor.country === own.country);
  }
  if (!/^(?:nsubj|obj|obl|nmod)$/.test(tree.relation(word))) return false;
  const over = tree.head(word);
  if (tree.relation(word) === 'obj' || (tree.relation(word) === 'obl' && preposition === 'from'))
    return words.averted.has(tree.lemma(over));
  if (tree.relation(word) === 'nsubj')
    return /^(?:ccomp|xcomp)$/.test(tree.relation(over)) && words.averted.has(tree.lemma(tree.head(over)));
  return (
    /^(?:threat|aggression|attack|war|sanction|interference|pressure)$/.test(tree.lemma(over)) && /^(?:from|by|of|on)$/.test(preposition)
  );
}
