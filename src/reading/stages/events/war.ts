import { titleWord } from '../../../tables/index.ts';
import type { Draft } from './draft.ts';
import type { Parties } from './parties.ts';
import type { Tree } from './tree.ts';

/**
 * "Russian aggression" names who attacks and not whom. The attacked is whom the text says the attacker attacks elsewhere, the state it
 * named last before it in the sentence and that nobody speaks to or thanks, or the only other state of the text.
 *
 * Reads: "They will help Kenya defend itself against Peruvian aggression." → ASSAULT PER → KEN
 * Leaves: "They condemned Peruvian aggression." and "Peru's civil war threatens Kenya."
 */
export function findAttacked(tree: Tree, parties: Parties, drafts: readonly Draft[], begins: (at: number) => number): Draft[] {
  const known = [...drafts];
  return drafts.map((draft, number) => {
    if (draft.type !== 'ASSAULT' || !draft.lasting || draft.recipient.length > 0 || draft.actor.length === 0) return draft;
    if (tree.all(draft.at, 'amod', 'compound').some((word) => tree.low(word) === 'civil')) return draft;
    const attackers = parties.countries(draft.actor);
    const told = known
      .filter((other) => other.type === 'ASSAULT' && other.recipient.length > 0 && /^(?:happened|ongoing)$/.test(other.status))
      .filter(({ actor }) => parties.countries(actor).some((country) => attackers.includes(country)))
      .sort((a, b) => Number(b.lasting) - Number(a.lasting))[0];
    if (!told && isFigure(tree, draft.at)) return draft;
    if (draft.by === 'assault/ongoing-attack') return draft;
    const near = lastState(tree, parties, draft, begins(draft.at));
    const only = near.length > 0 ? near : parties.onlyOther(attackers).filter((id) => !helps(tree, parties, draft, begins(draft.at), id));
    const recipient = told?.recipient ?? only;
    if (recipient.length === 0) return draft;
    const whole = { ...draft, recipient, confidence: draft.confidence - 0.1, why: [...draft.why, 'the attacked as named elsewhere'] };
    known[number] = whole;
    return whole;
  });
}

function lastState(tree: Tree, parties: Parties, draft: Draft, from: number): string[] {
  const attackers = parties.countries(draft.actor);
  for (let at = draft.at - 1; at >= from; at--) {
    if (!/^(?:PROPN|ADJ|NOUN)$/.test(tree.upos(at)) || /^(?:nsubj|obj|iobj)$/.test(tree.relation(at)) || isHeld(tree, at)) continue;
    const state = parties.stateAt(at);
    const country = state && parties.actor(state)?.country;
    if (state && country && !attackers.includes(country)) return [state];
  }
  return [];
}

/** "Kenyan efforts against Peruvian aggression": Kenya helps. */
function helps(tree: Tree, parties: Parties, { at }: Draft, from: number, state: string): boolean {
  for (let word = from; word < at; word++) if (isOfGiven(tree, word) && parties.stateAt(word) === state) return true;
  return false;
}

/** "the “war between the wars”", "the so-called war" may be none. */
function isFigure(tree: Tree, at: number): boolean {
  return tree.all(at, 'amod').some((word) => tree.low(word) === 'so-called') || /^["“‘'`]$/.test(tree.low(at - 1));
}

/** What somebody gives or shows: whoever has it is no aim of the attack that it answers. */
const GIVEN = /^(?:commitment|support|help|assistance|aid|response|decision|contribution|solidarity|effort|readiness|condemnation)$/;

/** "Kenyan efforts", "joint Kenyan-Japanese support": whose that is. */
function isOfGiven(tree: Tree, at: number): boolean {
  let up = at;
  for (let step = 0; step < 3 && /^(?:compound|amod|conj|nmod)$/.test(tree.relation(up)) && tree.head(up) > up - 8; step++) {
    if (tree.relation(up) === 'nmod' && tree.preposition(up) !== '') return false;
    up = tree.head(up);
    if (GIVEN.test(tree.lemma(up))) return true;
  }
  return false;
}

/** "the President of Peru", "to Peru", "Peru's support", "received from Peru": they hear of the attack and are not its aim. */
function isHeld(tree: Tree, at: number): boolean {
  if (tree.fullRelation(at) === 'nmod:poss' && GIVEN.test(tree.lemma(tree.head(at)))) return true;
  if (tree.preposition(at) === 'from') return true;
  if (isOfGiven(tree, at)) return true;
  let up = at;
  for (let step = 0; step < 4 && tree.relation(up) === 'nmod'; step++) up = tree.head(up);
  return /^(?:obj|iobj|nsubj)$/.test(tree.relation(up))
    ? tree.upos(up) === 'PROPN' || (titleWord(tree.tokens[up]?.text ?? '')?.parts.has('office') ?? false)
    : tree.relation(up) === 'obl' && tree.preposition(up) === 'to';
}
