import { stateByDemonym } from '../../../tables/index.ts';
import { isAttendance } from './attendance.ts';
import { betweenWhom } from './between.ts';
import { agentOf, patientOf, possessorOf } from './clause.ts';
import type { Draft } from './draft.ts';
import type { Match } from './match.ts';
import type { Parties } from './parties.ts';
import { isPreventing } from './prevention.ts';
import { leftBehind } from './returning.ts';
import type { Tree } from './tree.ts';

/** Which drafts are kept. */
export type Worth = (draft: Draft, match: Match) => boolean;

/** Is it an event between political actors, told fully enough to be kept? */
export function isWorth(tree: Tree, parties: Parties, draft: Draft, match: Match): boolean {
  const { frame } = match.pattern;
  const doers = parties.countries(draft.actor);
  const others = parties.countries(draft.recipient);
  if (doers.length === 0 && others.length === 0 && !isPolitical(parties, draft)) return false;
  const both = draft.actor.length > 0 && draft.recipient.length > 0;
  const mutual = doers.length > 1 && (frame.reciprocal || (draft.nominal && betweenWhom(tree, draft.at).length > 0));
  if (draft.nominal && !both && !mutual && !standsAlone(parties, draft, match)) return false;
  if ((draft.status === 'hypothetical' || draft.status === 'denied') && !both && !mutual) return false;
  if (draft.type === 'AID' && both && doers.length === 1 && others.length === 1 && doers[0] === others[0] && isPersons(parties, draft))
    return false;
  if (keepsOwn(tree, parties, draft)) return false;
  if (isQuestion(tree, draft.at) || isToPress(tree, draft) || isOfHistory(tree, draft)) return false;
  if (isOneSided(tree, draft) || isDanger(tree, parties, match)) return false;
  if (frame.id === 'consult/return' && !isBack(tree, parties, draft)) return false;
  if (frame.mode === 'phone' && isNaming(tree, draft.at)) return false;
  if (isAttendance(tree, parties, draft, match)) return false;
  if (frame.mode === 'visit' && !others.some((country) => !doers.includes(country))) return false;
  if (
    frame.type === 'CONSULT' &&
    frame.reciprocal &&
    !both &&
    !mutual &&
    !standsAlone(parties, draft, match) &&
    !isGroup(parties, draft.actor) &&
    (frame.id === 'consult/discuss' || !withSomebody(tree, parties, draft))
  )
    return false;
  if (draft.type === 'COOPERATE' && others.length === 0 && doers.length < 2) return false;
  if (!isNeeded(tree, parties, draft, match)) return false;
  if (draft.actor.length > 0) return doers.length > 0 || draft.recipient.length > 0 || isPolitical(parties, draft);
  if (/^(?:ASSAULT|COERCE)$/.test(draft.type)) return true;
  if (draft.recipient.length === 0) return false;
  const agent = agentOf(tree, draft.clause);
  if (agent === null) return true;
  if (draft.nominal || /^(?:CONSULT|REQUEST)$/.test(draft.type)) return false;
  return parties.isSomebody(agent) || /^(?:countries|nations|states|governments)$/.test(tree.low(agent));
}

/** Where no country is known: somebody named does it to somebody, or a body or an organisation does. */
function isPolitical(parties: Parties, { actor, recipient, nominal, status, type }: Draft): boolean {
  if (actor.length === 0 || nominal || status === 'hypothetical') return false;
  if (type === 'CONSULT' && recipient.length === 0) return false;
  const doers = actor.flatMap((id) => parties.actor(id) ?? []);
  return (
    doers.some(({ kind, sectors }) => kind === 'body' || kind === 'organization' || sectors.length > 0) ||
    (recipient.length > 0 && doers.some(({ kind }) => kind === 'person'))
  );
}

/** "When asked about the talks", "asked whether they met": a question asks nobody to do anything. */
function isQuestion(tree: Tree, verb: number): boolean {
  if (!/^(?:ask|question|wonder)$/.test(tree.lemma(verb)) || !tree.isVerb(verb)) return false;
  const clauses = tree.all(verb, 'ccomp', 'parataxis', 'advcl');
  if (clauses.some((clause) => tree.all(clause, 'punct').some((mark) => tree.low(mark) === '?'))) return true;
  if (tree.lemma(verb) !== 'ask') return false;
  // "Did Peru leave?" a reporter asked.
  for (let at = verb - 1; at > verb - 8 && tree.tokens[at]?.sentence === tree.tokens[verb]?.sentence; at--)
    if (tree.low(at) === '?') return true;
  const about = tree.all(verb, 'obl').some((child) => tree.preposition(child) === 'about');
  const questions = tree.all(verb, 'obj', 'nsubj').some((child) => /^(?:question|what)$/.test(tree.lemma(child)));
  return about || questions || clauses.some((clause) => /^(?:whether|if)$/.test(tree.mark(clause)) || asksFor(tree, clause));
}

/** "why Kenya left", "what it means": the first word of the clause asks. */
function asksFor(tree: Tree, clause: number): boolean {
  const { from } = tree.range(clause);
  return from <= clause && /^(?:why|what|how|when|where|who|which)$/.test(tree.low(from));
}

/** "will prevent its technology from being copied": nobody is stopped but who would copy it. */
function keepsOwn(tree: Tree, parties: Parties, { at, type, nominal, actor, recipient }: Draft): boolean {
  const object = !nominal && /^(?:COERCE|THREATEN)$/.test(type) && isPreventing(tree, at) ? patientOf(tree, at) : null;
  if (object === null || parties.isSomebody(object)) return false;
  const own = parties.countries(actor);
  const kept = tree.all(at, 'advcl', 'xcomp', 'ccomp').some((clause) => tree.mark(clause) === 'from');
  return kept && parties.countries(recipient).every((country) => own.includes(country));
}

/** "after the war with Peru", "the war against Peru": nobody tells whose, unless it is ours. */
function isOneSided(tree: Tree, { at, clause, actor, match }: Draft): boolean {
  if (
    match?.pattern.frame.id !== 'assault/war' ||
    match.form !== 'noun' ||
    actor.length > 0 ||
    (clause !== at && agentOf(tree, clause) !== null)
  )
    return false;
  const owner = possessorOf(tree, at);
  const ours = owner !== null && [owner, ...(tree.children[owner] ?? [])].some((word) => /^(?:our|us|we)$/.test(tree.low(word)));
  return !ours && tree.all(at, 'nmod', 'obl').some((word) => /^(?:with|against)$/.test(tree.preposition(word)));
}

/** "Kenya's missiles threaten Peru", "this threatens Peru": what is a danger to somebody utters no threat. */
function isDanger(tree: Tree, parties: Parties, { at, form }: Match): boolean {
  if (form !== 'verb' || !/^(?:threaten|menace)$/.test(tree.lemma(at))) return false;
  const agent = agentOf(tree, at);
  if (agent === null) return false;
  return tree.upos(agent) === 'NOUN' ? !parties.isSomebody(agent) : /^(?:this|that|these|those)$/.test(tree.low(agent));
}

/** Persons who have come back from a place. */
function isBack(tree: Tree, parties: Parties, { at, actor, status }: Draft): boolean {
  return status === 'happened' && leftBehind(tree, at).length > 0 && actor.every((id) => parties.actor(id)?.kind === 'person');
}

/** "called the envoy a friend": gave a name and no ring. */
function isNaming(tree: Tree, verb: number): boolean {
  if (tree.lemma(verb) !== 'call') return false;
  return tree.all(verb, 'obj').length > 1 || tree.all(verb, 'xcomp').some((child) => !tree.isVerb(child) && tree.mark(child) === '');
}

/** "The envoy delivered the president's invitation": nobody's aid. */
function isPersons(parties: Parties, { actor, recipient }: Draft): boolean {
  return [...actor, ...recipient].every((id) => parties.actor(id)?.kind === 'person');
}

/** What its frame asks for. */
function isNeeded(tree: Tree, parties: Parties, draft: Draft, { pattern }: Match): boolean {
  const { frame, weight } = pattern;
  switch (frame.needs) {
    case 'recipient':
      return weight > 1 || draft.recipient.length > 0;
    case 'people':
      return draft.nominal ? draft.recipient.length > 0 : isOfPeople(tree, parties, draft);
    case 'target':
      return draft.recipient.length > 0;
    case 'pair':
      return parties.countries(draft.actor).length + (draft.recipient.length > 0 ? 1 : 0) > 1;
    case 'crowd':
      if (/^(?:demonstrate|march|rally)$/.test(tree.lemma(draft.at)) && showsSomething(tree, draft.at)) return false;
      return isOfMany(tree, draft) || draft.actor.some((id) => /^(?:group|organization)$/.test(parties.actor(id)?.kind ?? ''));
    case 'foe':
      return draft.recipient.length > 0 && isOfPeople(tree, parties, draft) && isAgainstPeople(tree, parties, draft);
    case 'power':
      return draft.actor.some((id) => isPower(parties, id));
    case 'person':
      return draft.actor.some((id) => /^(?:person|group)$/.test(parties.actor(id)?.kind ?? '')) && isOfPeople(tree, parties, draft);
    default:
      return true;
  }
}

/** "demonstrated its resolve", "demonstrates that it is strong": no crowd does. */
function showsSomething(tree: Tree, verb: number): boolean {
  return tree.isVerb(verb) && (patientOf(tree, verb) !== null || tree.first(verb, 'ccomp') !== null);
}

/** "Young Algerians": a people by its name in the plural. */
function isOfMany(tree: Tree, { clause }: Draft): boolean {
  const agent = agentOf(tree, clause);
  return agent !== null && /[^s]s$/.test(tree.low(agent)) && stateByDemonym(tree.low(agent)) !== undefined;
}

/** "received the envoy", not "received the envoy's letter". */
function isOfPeople(tree: Tree, parties: Parties, { at, nominal }: Draft): boolean {
  const object = nominal ? null : patientOf(tree, at);
  return object === null || parties.isSomebody(object);
}

/** "fought against the rebels", not "fought against the corruption of the government". */
function isAgainstPeople(tree: Tree, parties: Parties, { at, nominal }: Draft): boolean {
  if (nominal || patientOf(tree, at) !== null) return true;
  const foes = tree.all(at, 'obl').filter((word) => tree.preposition(word) === 'against');
  return foes.every((word) => parties.isSomebody(word) || parties.placeCountry(word) !== null);
}

/** "the war on Kenya", "the NATO summit": one party is enough. */
function standsAlone(parties: Parties, draft: Draft, { pattern }: Match): boolean {
  if (pattern.frame.alone !== 'one') return false;
  return pattern.frame.type !== 'CONSULT' || draft.actor.some((id) => parties.actor(id)?.kind === 'organization');
}

/** "the Russian Civil War", "the Cold War": a name of what is long over, and no war that somebody wages. */
function isOfHistory(tree: Tree, { type, at, nominal, recipient }: Draft): boolean {
  const text = (word: number): string => tree.tokens[word]?.text ?? '';
  return type === 'ASSAULT' && nominal && recipient.length === 0 && /^Wars?$/.test(text(at)) && /^\p{Lu}/u.test(text(at - 1));
}

/** "spoke to the press", "met with reporters": no talks between sides. */
export function isToPress(tree: Tree, { type, at, nominal }: Draft): boolean {
  if (type !== 'CONSULT' || nominal) return false;
  const heard = [...tree.all(at, 'obj', 'iobj'), ...tree.all(at, 'obl').filter((word) => /^(?:to|with)$/.test(tree.preposition(word)))];
  return heard.length > 0 && heard.every((word) => PRESS.test(tree.lemma(word)));
}

const PRESS = /^(?:press|media|reporter|journalist|correspondent|newsman|newspeople|broadcaster|newspaper|television|tv|radio)$/;

/** "The president met students", "the minister and the students talked": somebody at home who is not named. */
function withSomebody(tree: Tree, parties: Parties, { at, clause, nominal }: Draft): boolean {
  if (nominal) return false;
  const beside = [...new Set([at, clause])].flatMap((word) => [
    ...tree.all(word, 'obl', 'nmod').filter((child) => tree.preposition(child) === 'with'),
    ...tree.all(word, 'nsubj').flatMap((subject) => tree.all(subject, 'conj')),
  ]);
  return beside.some((word) => parties.isSomebody(word));
}

function isGroup(parties: Parties, ids: readonly string[]): boolean {
  return ids.some((id) => parties.actor(id)?.kind === 'group');
}

/** A state, its organs and forces; not students, farmers, newspapers. */
function isPower(parties: Parties, id: string): boolean {
  const actor = parties.actor(id);
  if (!actor) return false;
  return actor.kind !== 'group' || actor.sectors.some((sector) => /^(?:GOV|MIL|COP|JUD|LEG|REB|SPY)$/.test(sector));
}
