import type { Kind } from './kind.ts';
import type { Match } from './match.ts';
import type { Tree } from './tree.ts';

const VIRTUALLY = /^(?:virtually|remotely|online)$/;
const WIRE =
  /^(?:video|videoconference|videoconferencing|video-conference|teleconference|videolink|video-link|link|conference|call|phone|telephone)$/;

/** Nouns on the way up from talks to what is told of them. */
const STEPS = 3;

/** "met virtually", "held talks by videoconference": nobody went anywhere. */
export function byWire(tree: Tree, { at, pattern }: Match, kind: Kind): Kind {
  if (kind.type !== 'CONSULT') return kind;
  const wired = pattern.frame.id === 'consult/host' && isHostedByWire(tree, at);
  return wired || (kind.mode === null && isByWire(tree, at)) ? { ...kind, mode: 'phone', cameo: '041' } : kind;
}

/** "hosted her for a virtual meeting". */
function isHostedByWire(tree: Tree, verb: number): boolean {
  return tree.all(verb, 'obl').some((word) => /^(?:for|in)$/.test(tree.preposition(word)) && isCall(tree, word));
}

function isByWire(tree: Tree, at: number): boolean {
  const verbs = tree.isVerb(at) ? [at] : [at, tree.head(at)].filter((word) => word >= 0);
  return (
    isAfterwards(tree, at) ||
    verbs.some((verb) => tree.all(verb, 'advmod').some((word) => VIRTUALLY.test(tree.low(word))) || isBy(tree, verb))
  );
}

function isBy(tree: Tree, verb: number): boolean {
  return tree
    .all(verb, 'obl', 'nmod')
    .some(
      (word) =>
        (/^(?:by|via|over|through)$/.test(tree.preposition(word)) && isWire(tree, word)) ||
        (/^(?:during|in|on)$/.test(tree.preposition(word)) && isCall(tree, word)),
    );
}

/** "praised the results of his talks with Peru via videoconference": with the verb above, behind the talks. */
function isAfterwards(tree: Tree, at: number): boolean {
  let verb = at;
  for (let step = 0; step < STEPS && verb >= 0 && /^(?:nmod|obj|obl)$/.test(tree.relation(verb)); step++) verb = tree.head(verb);
  return verb !== at && tree.all(verb, 'obl').some((word) => word > at && tree.preposition(word) === 'via' && isWire(tree, word));
}

function isWire(tree: Tree, word: number): boolean {
  if (!WIRE.test(tree.lemma(word))) return false;
  return (
    !/^(?:link|conference)$/.test(tree.lemma(word)) || tree.all(word, 'compound', 'amod').some((part) => /^video$/.test(tree.low(part)))
  );
}

/** "during the telephone conversation", "in a video call". */
function isCall(tree: Tree, word: number): boolean {
  if (!/^(?:call|conversation|talk|conference|meeting|discussion|format|summit)s?$/.test(tree.lemma(word))) return false;
  return tree.all(word, 'compound', 'amod').some((part) => /^(?:phone|telephone|video|online|virtual)$/.test(tree.low(part)));
}
