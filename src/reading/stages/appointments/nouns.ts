import type { TokenRange } from '../../../domain/index.ts';
import { appointmentWords } from '../../../tables/index.ts';
import type { Tree } from '../events/tree.ts';
import type { Travellers } from '../visits/travellers.ts';
import { congratulatedOn } from './congratulated.ts';
import type { Draft } from './draft.ts';
import { isOffice, officeAt, officeBelow } from './office.ts';

interface Scene {
  readonly tree: Tree;
  readonly travellers: Travellers;
}

/**
 * Nouns for coming into an office or leaving it.
 *
 * Reads: "Kenya praised Ann Lee's appointment as foreign minister." → appointed Ann Lee: foreign minister
 * Leaves: "Ann Lee praised the election in Peru."
 */
export function readNoun({ tree, travellers }: Scene, at: number): Draft | null {
  const change = tree.upos(at) === 'NOUN' ? appointmentWords().nouns.get(tree.lemma(at)) : undefined;
  if (!change) return null;
  if (isManifold(tree, at) || isSought(tree, at)) return null;
  const owner = tree.all(at, 'nmod').find((child) => tree.fullRelation(child) === 'nmod:poss' || tree.preposition(child) === 'of');
  const person =
    (isOpen(tree, owner) ? congratulatedOn(tree, travellers, at) : null) ?? (owner === undefined ? undefined : travellers.of(owner)[0]);
  if (!person) return null;
  const office = officeBelow(tree, at, owner === undefined ? [] : [owner]) ?? officeBeside(tree, at);
  if (office === null && (owner === undefined || tree.fullRelation(owner) !== 'nmod:poss')) return null;
  const confidence = office === null ? 0.6 : 0.75;
  return { at, verb: null, change, person, office, appointer: null, predecessor: null, by: 'appointments/noun', confidence };
}

/** "Lee's appointments": whoever appoints is in office; "personnel changes" are nobody's. */
function isManifold(tree: Tree, noun: number): boolean {
  return tree.low(noun) !== tree.lemma(noun) && tree.low(noun).endsWith('s');
}

const SEEKS =
  /^(?:call|campaign|demand|seek|urge|recommend|recommendation|want|vote|motion|petition|push|pressure|plea|ask|request|bid|insist|favou?r|oppose|consider|possibility|prospect|speculation|rumou?r|threat|debate)$/;

/** "a campaign for his removal", "demanded her resignation": not so yet. */
function isSought(tree: Tree, noun: number): boolean {
  const head = tree.head(noun);
  if (head < 0 || !SEEKS.test(tree.lemma(head))) return false;
  return /^(?:obj|nsubj:pass)$/.test(tree.fullRelation(noun)) || /^(?:for|of|on|about)$/.test(tree.preposition(noun));
}

/** "praised Lee's appointment as minister": the office may hang by the verb. */
function officeBeside(tree: Tree, noun: number): TokenRange | null {
  const next = tree.all(tree.head(noun), 'obl', 'nmod').find((child) => child > noun && tree.preposition(child) === 'as');
  return next === undefined ? null : officeAt(tree, next);
}

/** No owner is named: "his election", "the re-election". */
function isOpen(tree: Tree, owner: number | undefined): boolean {
  return owner === undefined || tree.upos(owner) === 'PRON';
}

/**
 * An office that somebody has just entered, told before his name.
 *
 * Reads: "Kenya congratulated newly elected president Ann Lee." → elected Ann Lee: president
 * Leaves: "Kenya congratulated president Ann Lee."
 */
export function readFresh({ tree, travellers }: Scene, at: number): Draft | null {
  const change = appointmentWords().fresh.get(tree.low(at));
  if (!change || !/^newly|^recently|^freshly/.test(tree.low(at - 1)) || tree.relation(at) !== 'amod') return null;
  const noun = tree.head(at);
  const person = travellers.of(noun)[0];
  if (!person) return null;
  const head = isOffice(tree, noun) ? noun : ((tree.children[noun] ?? []).find((child) => isOffice(tree, child)) ?? null);
  const whole = head === null ? null : officeAt(tree, head);
  const office = whole && { from: Math.max(whole.from, at + 1), to: whole.to };
  return { at, verb: null, change, person, office, appointer: null, predecessor: null, by: 'appointments/fresh', confidence: 0.75 };
}
