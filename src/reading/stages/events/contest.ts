import { isSetting } from '../../../tables/index.ts';
import { ARMED, isArmed } from './arms.ts';
import { agentOf, patientOf } from './clause.ts';
import type { Match } from './match.ts';
import type { Parties } from './parties.ts';
import { sectorAt } from './people-at.ts';
import type { Roles } from './roles.ts';
import type { Tree } from './tree.ts';

/** Where and for what a contest is held: "beat him in the election", "challenged her for the seat". */
const HELD = /^(?:in|at|for|during|by)$/;
/** What is a quarrel between persons and may be in earnest between states: "attacked him in the debate", "clashed over taxes". */
const QUARRELS = /^(?:attack|clash|battle|fight)$/;

/**
 * An election, a match or a debate told in words of fighting: "beat", "challenged", "clashed". Nobody is attacked in it. Between persons
 * or states without arms a defeat is one even where no election or match is named.
 */
export function isContest(tree: Tree, parties: Parties, { at, form, pattern }: Match, { actor, recipient }: Roles): boolean {
  if (form !== 'verb' || !isSetting('contesting', tree.lemma(at))) return false;
  const doers = actor.flatMap((id) => parties.actor(id) ?? []);
  const all = [...doers, ...recipient.flatMap((id) => parties.actor(id) ?? [])];
  const agent = agentOf(tree, at);
  if (all.some(isArmed)) return false;
  if (agent !== null && ARMED.test(sectorAt(tree, agent) ?? '')) return false;
  const quarrel = QUARRELS.test(tree.lemma(at));
  if (quarrel && (pattern.frame.type !== 'ASSAULT' || doers.some(({ kind }) => kind !== 'person' && kind !== 'organization'))) return false;
  const beside = tree.all(at, 'obl');
  const held = [...beside, ...tree.all(at, 'obj').flatMap((object) => tree.all(object, 'nmod'))];
  if (held.some((word) => HELD.test(tree.preposition(word)) && namesContest(tree, word))) return true;
  if (quarrel) return beside.some((word) => tree.preposition(word) === 'over') || isInWords(tree, parties, at, recipient);
  const beaten = patientOf(tree, at);
  const plain = tree.all(at, 'compound', 'advmod').every((child) => !/^(?:up|dead)$/.test(tree.low(child)));
  if (plain && [beaten, ...beside].some((word) => word !== null && namesRival(tree, word))) return true;
  return plain && beaten !== null && all.length > 0 && tree.upos(beaten) === 'PROPN';
}

const SAYING = /^(?:say|claim|accuse|call|argue|allege|describe|insist|blame|charge|complain|point|question|suggest|note|brand|dub)$/;

/** "attacked the minister, saying that he was weak": a person, with words. */
function isInWords(tree: Tree, parties: Parties, at: number, recipient: readonly string[]): boolean {
  if (recipient.length === 0 || !recipient.every((id) => parties.actor(id)?.kind === 'person')) return false;
  const clauses = tree.all(at, 'advcl').filter((clause) => tree.low(clause).endsWith('ing'));
  return clauses.some((clause) => SAYING.test(tree.lemma(clause)) || tree.mark(clause) === 'for');
}

/** "beat his main rival", "beat her with 56.7 percent". */
function namesRival(tree: Tree, word: number): boolean {
  return [word, ...tree.all(word, 'compound', 'appos', 'nmod')].some((part) => RIVAL.test(tree.lemma(part)));
}

const RIVAL = /^(?:rival|opponent|challenger|candidate|contender|incumbent|nominee|percent|percentage|%|margin)$/;

function namesContest(tree: Tree, word: number): boolean {
  return [word, ...tree.all(word, 'compound', 'conj', 'nmod')].some((part) => isSetting('contest', tree.lemma(part)));
}
