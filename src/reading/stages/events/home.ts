import type { PloverType } from '../../../domain/index.ts';
import { type EventFrame, peopleSector } from '../../../tables/index.ts';
import { agentOf, patientOf } from './clause.ts';
import { isVerbalConflict } from './kind.ts';
import type { Match } from './match.ts';
import type { Parties } from './parties.ts';
import type { Roles } from './roles.ts';
import { wordsBelow } from './taken.ts';
import type { Tree } from './tree.ts';

/** Types whose acts within a country are between its government and its people. */
const WITHIN = new Set<PloverType>(['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'COERCE', 'ASSAULT', 'CONCEDE', 'PROTEST']);
/** Of these, acts that a state's forces seldom do abroad to people whose country is not told. */
const AT_HOME = new Set<PloverType>([...WITHIN].filter((type) => type !== 'ASSAULT'));
/** Who stands against their own government where nobody else is named. */
const AGAINST_OWN = /^(?:REB|OPP|INS)$/;
/** What the state does that rules where it happens: "was arrested in Italy". */
const OF_POLICE = /^(?:coerce\/(?:arrest|deport|ban)|accuse\/(?:investigate|convict|sue))$/;

/**
 * Acts at home: who is named without a country is of the country that the other side or the clause tells.
 *
 * Reads: "The government of Kenya arrested two activists." → COERCE KEN → KEN
 * Reads: "Students blocked roads in Kenya." → PROTEST KEN → KEN
 * Reads: "A Peruvian was arrested in Kenya." → COERCE KEN → PER
 * Reads: "The government of Kenya ordered the opposition newspaper La Hora to suspend publication." → COERCE KEN → KEN
 * Leaves: "Kenya accused Peru."
 * Leaves: "Kenya imposed sanctions on 12 people."
 */
export function bringHome(
  tree: Tree,
  parties: Parties,
  match: Match,
  clause: number,
  type: PloverType,
  roles: Roles,
  inner: Match | null = null,
): Roles {
  const { frame } = match.pattern;
  let { actor, recipient } = roles;
  if (parties.countries(actor).length === 0)
    actor = ofOpponents(parties, type, clause, actor, recipient) ?? knownActor(tree, parties, frame, clause, inner) ?? actor;
  const [country] = parties.countries(actor);
  if (!country || parties.countries(recipient).length > 0 || parties.countries(actor).length > 1) return { ...roles, actor };
  if (recipient.length > 0) {
    const home = AT_HOME.has(type) && parties.isOfOne(country) && isHomely(tree, parties, recipient, patientOf(tree, clause));
    return {
      ...roles,
      actor,
      recipient: home || (frame.domestic && parties.isOfOne(country)) ? [...recipient, ...own(parties, country)] : recipient,
    };
  }
  if (frame.domestic) recipient = own(parties, country);
  else if (
    // Sanctions are put on others.
    frame.id !== 'coerce/sanction' &&
    WITHIN.has(type) &&
    // Words may go to anybody, and so may a state's arms: they stay at home only where nobody else is named.
    ((!isVerbalConflict(type) && (type !== 'ASSAULT' || isAgainstOwn(parties, actor))) || parties.isOfOne(country)) &&
    (isAgainstOwn(parties, actor) || hasNamelessTarget(tree, parties, match, clause)) &&
    (type !== 'ASSAULT' || [null, country].includes(countryIn(tree, parties, clause, 'in')))
  )
    recipient = own(parties, country);
  return { ...roles, actor, recipient };
}

function own(parties: Parties, country: string): string[] {
  const state = parties.state(country, null);
  return state === null ? [] : [state];
}

/** "The president conceded to demands of the UNITA": who deals at home with a party or rebels is of their country. */
function ofOpponents(
  parties: Parties,
  type: PloverType,
  clause: number,
  actor: readonly string[],
  recipient: readonly string[],
): string[] | null {
  const officials = actor.length > 0 && actor.every((id) => parties.actor(id)?.sectors.some((sector) => sector === 'GOV'));
  const opponents = recipient.every((id) => parties.actor(id)?.sectors.some((sector) => sector === 'REB' || sector === 'PTY'));
  const [country, ...others] = parties.countries(recipient);
  if (!AT_HOME.has(type) || !officials || !opponents || !country || others.length > 0) return null;
  const state = parties.state(country, clause);
  return state === null ? null : [...actor, state];
}

function knownActor(tree: Tree, parties: Parties, frame: EventFrame, clause: number, inner: Match | null): string[] | null {
  const agent = agentOf(tree, clause);
  // "agreed to postpone the demonstration in Lima"
  if ((frame.type === 'PROTEST' || inner?.pattern.frame.id === 'concede/call-off-dissent') && agent !== null) {
    const country = countryIn(tree, parties, clause, null);
    const people = country === null ? null : parties.peopleOf(agent, country);
    return people === null ? null : [people];
  }
  if (agent !== null || !OF_POLICE.test(frame.id)) return null;
  const country = countryIn(tree, parties, clause, 'in');
  const state = country === null ? null : parties.state(country, null);
  return state === null ? null : [state];
}

/** The country named in a clause, or after a preposition of its verb. */
function countryIn(tree: Tree, parties: Parties, clause: number, preposition: string | null): string | null {
  const roots = preposition === null ? [clause] : tree.all(clause, 'obl').filter((child) => tree.preposition(child) === preposition);
  for (const word of wordsBelow(tree, roots)) {
    const state = parties.stateAt(word);
    if (state !== null) return parties.actor(state)?.country ?? null;
  }
  return null;
}

/** Organs of a state, or named ones whom the text describes: "the opposition newspaper La Hora". A name alone may be of anywhere. */
function isHomely(tree: Tree, parties: Parties, ids: readonly string[], patient: number | null): boolean {
  const actors = ids.flatMap((id) => parties.actor(id) ?? []);
  if (actors.some(({ by }) => by === 'actors/organisation-table')) return false;
  if (actors.every(({ kind }) => kind === 'body')) return true;
  const words =
    patient === null ? [] : [patient, ...tree.all(patient, 'compound', 'nmod', 'appos', 'flat').filter((word) => word < patient)];
  return words.some((word) => peopleSector(tree.lemma(word)) !== undefined);
}

function isAgainstOwn(parties: Parties, actor: readonly string[]): boolean {
  return actor.some((id) => parties.actor(id)?.kind === 'group' && parties.actor(id)?.sectors.some((sector) => AGAINST_OWN.test(sector)));
}

/** Somebody is named as the other side, and no country of theirs: in the object, in what is asked of them, or beside either. */
function hasNamelessTarget(tree: Tree, parties: Parties, match: Match, clause: number): boolean {
  if (match.form === 'noun') return false;
  const patient = patientOf(tree, clause);
  const clauses = tree.all(clause, 'ccomp', 'xcomp');
  const words = [
    ...(patient === null ? [] : [patient, ...tree.all(patient, 'nmod')]),
    ...clauses.flatMap((inner) => [
      ...tree.all(inner, 'nsubj', 'obj'),
      ...tree.all(inner, 'obj').flatMap((object) => tree.all(object, 'nmod')),
    ]),
  ];
  // "condemned the attack on civilians of Peru": of another country that is told.
  return words.some((word) => tree.upos(word) !== 'PRON' && parties.isSomebody(word) && parties.countries(parties.of(word)).length === 0);
}
