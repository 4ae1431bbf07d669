import type { Actor, OfficeChange } from '../../../domain/index.ts';
import { appointmentWords } from '../../../tables/index.ts';
import { agentOf, patientOf } from '../events/clause.ts';
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
 * Verbs by which somebody is put into an office or out of it.
 *
 * Reads: "Peru's president named Ann Lee foreign minister." → appointed Ann Lee: foreign minister
 * Reads: "Ann Lee was dismissed as foreign minister of Peru." → dismissed Ann Lee: foreign minister of Peru
 * Reads: "Ann Lee spoke on her first trip since being appointed as foreign minister of Peru." → appointed Ann Lee: foreign minister of Peru
 * Leaves: "Ann Lee named three conditions."
 */
export function readPutting({ tree, travellers }: Scene, at: number): Draft | null {
  const change = tree.isVerb(at) ? appointmentWords().putting.get(tree.lemma(at)) : undefined;
  if (!change) return null;
  const patient = patientOf(tree, at);
  const objects = [...new Set([...(patient === null ? [] : [patient]), ...tree.all(at, 'obj', 'iobj', 'xcomp')])];
  // "named Ann Lee minister": the name may hang by the office.
  const inside = objects.flatMap((word) => (isOffice(tree, word) ? tree.all(word, 'compound', 'nsubj', 'nmod', 'flat') : []));
  const isPerson = (word: number): boolean => tree.upos(word) === 'PROPN' && travellers.of(word).length > 0;
  const word =
    objects.find((object) => !isOffice(tree, object) && isPerson(object)) ??
    inside.find(isPerson) ??
    objects.find((object) => travellers.of(object).length > 0);
  // "praised Ek for being named minister"
  const honoured = tree.relation(at) === 'advcl' && tree.low(at) !== tree.lemma(at) ? honouredFor(tree, travellers, at) : null;
  const who = honoured ?? (word === undefined ? undefined : { word, person: travellers.of(word)[0] });
  if (!who?.person) return null;
  const agent = agentOf(tree, at);
  const appointer = agent === null || agent === who.word ? null : (travellers.anyOf(agent)[0] ?? null);
  const office = officeBelow(tree, at, [who.word], isPerson);
  if (office === null && /^(?:name|select|pick|choose|tap|confirm|remove|relieve|install|promote|designate)$/.test(tree.lemma(at)))
    return null;
  const predecessor = successorOf(tree, travellers, at);
  const confidence = office === null ? 0.6 : 0.8;
  return { at, verb: at, change, person: who.person, office, appointer, predecessor, by: 'appointments/putting', confidence };
}

/** Who is praised or congratulated, or blamed, for what is done to him. */
function honouredFor(tree: Tree, travellers: Travellers, at: number): { readonly word: number; readonly person: Actor } | null {
  const being = tree.all(at, 'aux').some((aux) => tree.low(aux) === 'being');
  const object = being && /^(?:for|on|upon)$/.test(tree.mark(at)) ? tree.first(tree.head(at), 'obj', 'iobj') : null;
  const person = object === null ? undefined : travellers.of(object)[0];
  return object === null || !person ? null : { word: object, person };
}

/**
 * Verbs by which somebody enters an office or leaves it.
 *
 * Reads: "Ann Lee resigned as foreign minister." → resigned Ann Lee: foreign minister
 * Reads: "Ann Lee was sworn in as president of Peru." → took-office Ann Lee: president of Peru
 * Reads: "Ann Lee succeeds Juan Ortiz as trade minister." → took-office Ann Lee: trade minister after Juan Ortiz
 * Leaves: "Ann Lee became ill."
 */
export function readDoing({ tree, travellers }: Scene, at: number): Draft | null {
  if (!tree.isVerb(at) && tree.upos(at) !== 'NOUN') return null;
  const change = changeOf(tree, at);
  if (!change) return null;
  const lemma = tree.lemma(at);
  const after = /^(?:succeed|replace)$/.test(lemma);
  // "appointed Lee, replacing Ortiz" tells whom Lee follows.
  if (after && /^(?:advcl|xcomp|acl)$/.test(tree.relation(at)) && isChange(tree, tree.head(at))) return null;
  const person =
    congratulatedOn(tree, travellers, at) ??
    (lemma === 'swear' || !tree.isVerb(at)
      ? sworn(tree, travellers, at)
      : after
        ? agentPerson(tree, travellers, at)
        : travellers.doing(at)[0]);
  if (!person) return null;
  const patient = after ? patientOf(tree, at) : null;
  const objects = [...tree.all(at, 'obj'), ...(patient === null ? [] : [patient])].filter((word) => travellers.of(word).length > 0);
  const predecessor = /^(?:succeed|replace)$/.test(lemma)
    ? (objects.flatMap((word) => travellers.of(word))[0] ?? null)
    : successorOf(tree, travellers, at);
  const office = officeOf(tree, at, objects);
  if (/^(?:become|assume|replace|succeed)$/.test(lemma) && office === null && predecessor === null) return null;
  if (lemma === 'retire' && office === null) return null;
  const confidence = office === null ? 0.65 : 0.8;
  return { at, verb: at, change, person, office, appointer: null, predecessor, by: 'appointments/doing', confidence };
}

function officeOf(tree: Tree, at: number, objects: readonly number[]) {
  const own = tree.isVerb(at) ? null : officeAt(tree, at);
  return own ?? officeBelow(tree, at, objects);
}

function isChange(tree: Tree, verb: number): boolean {
  return appointmentWords().putting.has(tree.lemma(verb)) || changeOf(tree, verb) !== undefined;
}

/** "became president" may have the office for its head. */
function changeOf(tree: Tree, at: number): OfficeChange | undefined {
  const { doing, phrases } = appointmentWords();
  const lemma = tree.lemma(at);
  if (!tree.isVerb(at)) return undefined;
  const beside = (tree.children[at] ?? []).filter((child) => /^(?:compound:prt|advmod|obj|obl|case)$/.test(tree.fullRelation(child)));
  for (const child of beside) {
    const found = phrases.get(`${lemma} ${tree.lemma(child)}`) ?? phrases.get(`${lemma} ${tree.low(child)}`);
    if (found) return found;
  }
  return doing.get(lemma);
}

/** "was replaced by Ortiz": Ortiz. */
function agentPerson(tree: Tree, travellers: Travellers, at: number): Actor | undefined {
  const agent = agentOf(tree, at);
  return agent === null ? undefined : travellers.of(agent)[0];
}

function sworn(tree: Tree, travellers: Travellers, at: number): Actor | undefined {
  const patient = patientOf(tree, at);
  return patient === null ? undefined : travellers.of(patient)[0];
}

/** "…, succeeding Ortiz", "to replace Ortiz". */
function successorOf(tree: Tree, travellers: Travellers, at: number): Actor | null {
  for (const clause of tree.all(at, 'advcl', 'xcomp', 'acl', 'conj')) {
    if (!/^(?:succeed|replace)$/.test(tree.lemma(clause))) continue;
    const object = tree.first(clause, 'obj');
    if (object !== null) return travellers.of(object)[0] ?? null;
  }
  return null;
}
