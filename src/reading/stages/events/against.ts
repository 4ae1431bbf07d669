import { ownersBefore } from './givers.ts';
import { linked, type Match } from './match.ts';
import type { Parties } from './parties.ts';
import type { Tree } from './tree.ts';

/** What is done to somebody: whoever stands behind it suffers it. */
const HOSTILE =
  /^(?:sanction|embargo|war|attack|strike|airstrike|invasion|offensive|blockade|boycott|tariff|curb|aggression|assault|bombing|bombardment|raid|siege)$/;

/** What is to befall somebody whom it is of: "the defeat of the rebels", "the rebels' defeat". */
const BEFALLS =
  /^(?:denucleari[sz]ation|disarmament|demilitari[sz]ation|defeat|dismantling|dismantlement|isolation|containment|degradation|destruction|elimination|eradication)$/;

/** "the disarmament of the rebels": what is to befall them. */
export function befalls(tree: Tree, noun: number): boolean {
  return BEFALLS.test(tree.lemma(noun));
}

/** Stands that are taken on things, also on what is done to others. */
const STANDS = /^(?:SUPPORT|REJECT)$/;

/** How far below a noun of its own the hostile thing may stand: "the end of the extension of sanctions". */
const STEPS = 3;

/**
 * The hostile thing that a noun phrase tells of: "the war against Peru", "the extension of sanctions on Peru", "the campaign against
 * Peru"; null where it is none. Support for it, or opposition to it, is at nobody whom it is against.
 */
export function hostileThing(tree: Tree, parties: Parties, noun: number): number | null {
  let at = noun;
  for (let step = 0; step < STEPS; step++) {
    if (
      tree.upos(at) === 'NOUN' &&
      (HOSTILE.test(tree.lemma(at)) ||
        befalls(tree, at) ||
        linked(tree, at, 'against').some((word) => parties.isSomebody(word) || parties.named(word).length > 0))
    )
      return at;
    const inner: number | undefined = tree
      .all(at, 'nmod')
      .find((child) => /^(?:of|for)$/.test(tree.preposition(child)) && tree.upos(child) === 'NOUN');
    if (inner === undefined) return null;
    at = inner;
  }
  return null;
}

/**
 * Who does the hostile thing that a stand is taken on: "opposes Japan's embargo on Peru", "supports the strikes by Japan"; empty where
 * nobody tells, null where it is no such thing.
 */
export function doersOfHostile(tree: Tree, parties: Parties, { pattern }: Match, noun: number): string[] | null {
  // "support against the war on Peru" is for Peru.
  if (pattern.frame.type === 'ACCUSE') return imposersOf(tree, parties, noun);
  const stands = STANDS.test(pattern.frame.type) && tree.preposition(noun) !== 'against';
  const thing = stands ? hostileThing(tree, parties, noun) : null;
  if (thing === null) return null;
  const owners = befalls(tree, thing) ? [] : ownersBefore(tree, thing);
  return [...owners, ...linked(tree, thing, 'by'), ...linked(tree, thing, 'from')].flatMap((doer) => parties.single(doer));
}

/** What is laid on somebody. */
const LAID = /^(?:impose|carry|commit|wage|level|direct|launch|perpetrate|make|conduct|introduce|place|mount|stage|unleash|inflict)$/;

/**
 * Who does what is blamed, where a participle tells whom it is laid on: "the sanctions imposed on Kenya", "the attack carried out against
 * Kenya by Peru"; null where none does.
 */
function imposersOf(tree: Tree, parties: Parties, noun: number): string[] | null {
  const laid = tree
    .all(noun, 'acl')
    .filter((clause) => LAID.test(tree.lemma(clause)) && !tree.low(clause).endsWith('ing') && tree.fullRelation(clause) === 'acl');
  if (!laid.some((clause) => tree.all(clause, 'obl').some((word) => /^(?:on|upon|against)$/.test(tree.preposition(word))))) return null;
  return [...ownersBefore(tree, noun), ...laid.flatMap((clause) => linked(tree, clause, 'by'))].flatMap((doer) => parties.single(doer));
}
