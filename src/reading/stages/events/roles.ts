import { isSetting } from '../../../tables/index.ts';
import { doersOfHostile } from './against.ts';
import { aidedBy } from './aided.ts';
import { aimedAt, betweenWhom } from './between.ts';
import { agentOf, patientOf } from './clause.ts';
import { doersOf } from './doers.ts';
import { captors, giversOf } from './givers.ts';
import { isHostileAct, isSceneOfHarm, isVictim, isWhereItWas } from './harm.ts';
import { isAmount, linked, type Match } from './match.ts';
import { ongoingWork } from './ongoing-work.ts';
import { othersOf } from './others-of.ts';
import { type Fits, type Parties, unique } from './parties.ts';
import { hostOf } from './scene-hosts.ts';
import { standing } from './standing.ts';
import { stressersOf } from './stressed.ts';
import { wordsBelow } from './taken.ts';
import { giverOf, receiverOf, thanksFor } from './thanked.ts';
import type { Tree } from './tree.ts';
import { aimsBehind, isStay, makersBehind } from './visit-phrases.ts';
import { isShow } from './visited-things.ts';

/** Who did it and to whom, as ids. */
export interface Roles {
  readonly actor: readonly string[];
  readonly recipient: readonly string[];
  /** Two or more did it with each other. */
  readonly mutual: boolean;
}

/** The verb that carries a noun's event out or tells of it: "held talks" → held; null for a noun that stands alone. */
export function carrier(tree: Tree, noun: number): number | null {
  let at = noun;
  for (let step = 0; step < 2 && (tree.relation(at) === 'conj' || isCounted(tree, at)); step++) at = tree.head(at);
  const head = tree.head(at);
  if (head < 0 || !tree.isVerb(head)) return null;
  const relation = tree.fullRelation(at);
  if (relation === 'obj' || relation === 'nsubj:pass') return head;
  const light =
    relation === 'obl' &&
    /^(?:in|on|for|to|with|into|at|from)$/.test(tree.preposition(at)) &&
    /^(?:engage|participate|take|embark|arrive|be|go|join|enter|resort|step|speed|leave|come|proceed|travel|meet)$/.test(tree.lemma(head));
  return light ? head : null;
}

/** "a round of talks": what is done to the round is done to the talks. */
function isCounted(tree: Tree, noun: number): boolean {
  const head = tree.head(noun);
  return tree.relation(noun) === 'nmod' && tree.preposition(noun) === 'of' && head >= 0 && isAmount(tree, head);
}

/** Types in which whoever stands after an "against" anywhere in the clause is the other side. */
const CONFLICT = /^(?:MOBILIZE|ASSAULT|PROTEST|THREATEN|ACCUSE|SANCTION|COERCE)$/;

export function rolesOf(tree: Tree, parties: Parties, match: Match): Roles {
  const { frame } = match.pattern;
  if (match.form === 'noun') return nounRoles(tree, parties, match);
  const [actor, recipient] = verbRoles(tree, parties, match);
  // "efforts to strengthen the partnership between Kenya and Peru": of both.
  if (
    frame.reciprocal &&
    frame.type !== 'CONSULT' &&
    actor.length === 0 &&
    agentOf(tree, match.at) === null &&
    parties.countries(recipient).length > 1
  )
    return { actor: recipient, recipient: [], mutual: true };
  return settle(frame.reciprocal, actor, recipient);
}

function verbRoles(tree: Tree, parties: Parties, match: Match): [string[], string[]] {
  const { frame } = match.pattern;
  // "the treaty between Kenya and Peru was signed"
  const between = match.objects.length > 0 ? linked(tree, match.at, 'between', match.objects).flatMap((word) => parties.of(word)) : [];
  if (frame.reciprocal && between.length > 1 && agentOf(tree, match.at) === null) return [between, []];
  const work = ongoingWork(tree, match);
  const named = work === null ? fill(tree, parties, match, frame.actor, () => true) : parties.owners(work);
  const others = named.length > 0 ? named : captors(tree, parties, match);
  const actor = others.length > 0 ? others : giversOf(tree, parties, match);
  return [actor, recipientsOf(tree, parties, match, frame.recipient, actor)];
}

/** Somebody of another country than the actor's if the text names one; else whom the object itself names: "thanked the minister". */
function recipientsOf(tree: Tree, parties: Parties, match: Match, places: readonly string[], actor: readonly string[]): string[] {
  const own = new Set(parties.countries(actor));
  const other = (id: string): boolean => !actor.includes(id) && !parties.countries([id]).some((country) => own.has(country));
  // "The leaders discussed relations with Peru": where both who talk are told, Peru is what they talk of.
  const topical = match.pattern.frame.reciprocal && own.size > 1;
  // "Thank you for your stand against Peru": whoever hears it, and not Peru.
  const patient = match.form === 'verb' && match.pattern.frame.type === 'SUPPORT' ? patientOf(tree, match.at) : null;
  if (patient !== null && tree.low(patient) === 'you' && parties.named(patient).length === 0)
    return actor.length === 0 ? [] : parties.hearer(patient).filter(other);
  if (isShow(tree, match))
    return fill(
      tree,
      parties,
      match,
      places.filter((place) => place === 'in' || place === 'at'),
      other,
    );
  const found = fill(
    tree,
    parties,
    match,
    isSource(tree, parties, match, own) ? places.filter((place) => place !== 'of' && place !== 'object') : places,
    other,
    topical,
  );
  if (found.length > 0) return found;
  const against = CONFLICT.test(match.pattern.frame.type)
    ? wordsBelow(tree, [match.at]).filter((word) => tree.preposition(word) === 'against' && !isVictim(tree, match, word))
    : [];
  for (const word of against) {
    const opposed = parties.of(word, 0, other);
    if (opposed.length > 0) return opposed;
  }
  // "withdrew its ambassador": nothing is done to him.
  const withdrawn = match.pattern.frame.type === 'SANCTION';
  const within = withdrawn ? [] : fill(tree, parties, match, places, (id) => !actor.includes(id) && parties.actor(id)?.kind !== 'state');
  return within.length > 0 ? within : reachedIn(tree, parties, match, other);
}

/** "underscored the support of the United States and its allies": whoever stands after "of" with the actor's own country gives it. */
function isSource(tree: Tree, parties: Parties, { at, objects, pattern }: Match, own: ReadonlySet<string>): boolean {
  if (pattern.frame.type === 'SANCTION') return false;
  return linked(tree, at, 'of', objects).some((word) => parties.countries(parties.of(word)).some((country) => own.has(country)));
}

/** "opened the bridge to let food through to Peru", "aid to bolster Peru's defences": whom it is done for, told in its purpose. */
function reachedIn(tree: Tree, parties: Parties, { at, objects, pattern }: Match, fits: Fits): string[] {
  if (!/^(?:AID|RETREAT)$/.test(pattern.frame.type)) return [];
  const goals = aidedBy(tree, [at, ...objects]);
  return goals.map((word) => parties.of(word, 0, fits)).find((ids) => ids.length > 0) ?? [];
}

/** The first of the places where somebody stands who fits; `ownOnly`: beside the verb, and not beside its object. */
function fill(tree: Tree, parties: Parties, match: Match, places: readonly string[], fits: Fits, ownOnly = false): string[] {
  for (const place of places)
    for (const word of standing(tree, parties, match, place, ownOnly)) {
      // "war of choice and Kenya": what is joined to a word for no one is no other side.
      if (place !== 'subject' && isSceneOfHarm(tree, match, word)) continue;
      const deed = place === 'subject' && match.form === 'verb' && match.pattern.frame.type === 'ASSAULT';
      const against = place === 'subject' ? null : doersOfHostile(tree, parties, match, word);
      const found = deed
        ? doersOf(tree, parties, word, fits, (event) => nounRoles(tree, parties, event).actor)
        : place === 'of' && parties.single(word, 0, fits).length === 0
          ? []
          : (against?.filter(fits) ?? parties.of(word, 0, fits));
      if (found.length > 0) return found;
    }
  return [];
}

function nounRoles(tree: Tree, parties: Parties, match: Match): Roles {
  const { at, pattern } = match;
  const { frame } = pattern;
  const verb = carrier(tree, at);
  const light = verb !== null && isSetting('doing', tree.lemma(verb)) ? verb : null;
  const between = betweenWhom(tree, at).flatMap((word) => parties.of(word));
  if (between.length > 1) return { actor: between, recipient: [], mutual: true };
  if (verb !== null && isReceived(tree, match, verb)) return received(tree, parties, match, verb);
  if (verb !== null && isGiven(tree, match, verb)) return received(tree, parties, match, verb);
  const aimed = frame.type === 'ASSAULT' && frame.lasting ? aimedAt(tree, parties, at) : null;
  if (aimed) return { actor: aimed[0], recipient: aimed[1], mutual: false };
  const before = holders(tree, parties, match);
  const behind = frame.mode === 'visit' ? makersBehind(tree, at) : [];
  const makers = behind.filter((word) => isMaker(tree, parties, word));
  const of = [...linked(tree, at, 'of'), ...makers].flatMap((word) => (parties.single(word).length === 0 ? [] : parties.of(word)));
  const by = linked(tree, at, 'by').flatMap((word) => parties.of(word));
  const ofActor = (frame.of ?? (frame.reciprocal ? 'actor' : 'recipient')) === 'actor';
  const scene = light === null ? sceneOf(tree, match) : null;
  // "raised the costs on Peru for waging war": no war of whoever raises them.
  const stay = isStay(tree, at);
  const agent = light !== null && tree.mark(light) === 'for' ? null : agentOf(tree, light ?? scene ?? (stay ? at : -1));
  const doers = agent === null ? [] : unique([...parties.of(agent), ...(scene === null ? [] : heard(tree, parties, match, scene))]);
  const doer = light !== null || stay || parties.countries(doers).length > 1 || meetsAnother(tree, parties, match, doers) ? doers : [];
  const thanks = /^(?:SUPPORT|AID|COOPERATE)$/.test(frame.type) ? thanksFor(tree, at) : null;
  const told = [by, before, ofActor ? of : [], thanks ? giverOf(tree, parties, thanks) : [], stressersOf(tree, parties, match)];
  const own = told.find((ids) => ids.length > 0) ?? [];
  const actor = own.length > 0 && !(light !== null && frame.reciprocal && doer.length > 0) ? own : doer;
  const places = frame.recipient.filter((place) => place !== 'object' && place !== 'subject');
  // "took part in the summit of the African Union": whose meeting it is.
  const met = ofActor && light !== null && frame.mode === 'multilateral' ? othersOf(parties, doer, [...before, ...of]) : [];
  let recipient = ofActor ? met : of.filter((id) => !actor.includes(id));
  for (const place of places) {
    if (recipient.length > 0) break;
    const words = [
      ...linked(tree, at, place),
      ...(light === null ? [] : linked(tree, light, place)),
      ...(frame.mode === 'visit' && place === 'to' ? aimsBehind(tree, at) : []),
    ].filter((word) => tree.isNominal(word) && word !== at && !isHostileAct(tree, match, word));
    // "effects of the war on Kenya on prices in Peru": the nearest.
    recipient =
      words
        .map((word) => (doersOfHostile(tree, parties, match, word) ?? parties.of(word)).filter((id) => !actor.includes(id)))
        .find((ids) => ids.length > 0) ?? [];
  }
  if (recipient.length === 0 && actor.length > 0) recipient = reachedIn(tree, parties, match, (id) => !actor.includes(id));
  if (thanks && recipient.length === 0) recipient = receiverOf(parties, thanks, actor);
  if (actor.length === 0 && frame.type === 'CONSULT') return settle(frame.reciprocal, hostOf(tree, parties, at, recipient), recipient);
  return settle(frame.reciprocal, actor, recipient);
}

/** "received an invitation from Kenya", "took a call from Kenya". */
function isReceived(tree: Tree, { at, pattern }: Match, verb: number): boolean {
  if (tree.lemma(verb) === 'receive') return true;
  if (pattern.frame.id !== 'consult/call' || !/^(?:take|get|answer|field)$/.test(tree.lemma(verb))) return false;
  return linked(tree, verb, 'from', [at]).length > 0;
}

/** Persons or people: "the visit to the capital of Peru" is not Peru's. */
function isMaker(tree: Tree, parties: Parties, word: number): boolean {
  if (tree.upos(word) === 'NOUN' && parties.isSomebody(word)) return true;
  return parties.of(word).some((id) => /^(?:person|group)$/.test(parties.actor(id)?.kind ?? ''));
}

/** "has the support of Kenya", "enjoys its backing": whoever it is of gives it. */
function isGiven(tree: Tree, { at, pattern }: Match, verb: number): boolean {
  if (!/^(?:SUPPORT|AID)$/.test(pattern.frame.type) || !/^(?:have|enjoy|gain|win|secure|get)$/.test(tree.lemma(verb))) return false;
  return linked(tree, at, 'of').length + linked(tree, at, 'from').length > 0;
}

/** "received an invitation from Kenya": Kenya invites. */
function received(tree: Tree, parties: Parties, match: Match, verb: number): Roles {
  const { at, pattern } = match;
  const agent = agentOf(tree, verb);
  const from = [...linked(tree, verb, 'from', [at]), ...linked(tree, at, 'by'), ...linked(tree, at, 'of')].flatMap((word) =>
    parties.of(word),
  );
  return settle(
    pattern.frame.reciprocal,
    unique(from.length > 0 ? from : holders(tree, parties, match)),
    agent === null ? [] : parties.of(agent),
  );
}

/** Whoever stands before the noun: "Xi's visit", "Russian aggression", "U.S.-Jordan talks". */
function holders(tree: Tree, parties: Parties, { at, objects }: Match): string[] {
  const before = tree.all(at, 'nmod', 'amod', 'compound', 'nsubj').filter(
    (child) =>
      child < at &&
      !objects.includes(child) &&
      // "He was against the war": no war of his.
      (tree.relation(child) !== 'nsubj' || tree.preposition(at) === '') &&
      // "the Iraq War", "the Lima attack": where it was.
      !(tree.relation(child) === 'compound' && isWhereItWas(tree, at, child)) &&
      (tree.relation(child) !== 'nmod' || tree.fullRelation(child) === 'nmod:poss' || tree.preposition(child) === ''),
  );
  return unique(
    before.flatMap((word) => [
      ...parties.single(word),
      ...tree.all(word, 'compound', 'flat', 'amod').flatMap((inner) => parties.single(inner)),
    ]),
  );
}

/**
 * "During the call, Kenya and Peru discussed …": the talks are theirs who talk. "told the press after talks with Ek", "at a briefing
 * after talks with Ek" too.
 */
function sceneOf(tree: Tree, { at, pattern }: Match): number | null {
  if (pattern.frame.type !== 'CONSULT' || !/^(?:obl|nmod)$/.test(tree.relation(at))) return null;
  const link = tree.preposition(at);
  const head = tree.head(at);
  if (head < 0 || !/^(?:during|in|at|on|after|following)$/.test(link)) return null;
  if (tree.isVerb(head)) return head;
  const verb = tree.head(head);
  const heard = /^(?:after|following)$/.test(link) && /^(?:obl|obj|iobj)$/.test(tree.relation(head));
  return heard && verb >= 0 && tree.isVerb(verb) ? verb : null;
}

/** "said after talks with Ek": whoever speaks had them, where Ek is of another country. */
function meetsAnother(tree: Tree, parties: Parties, { at, pattern }: Match, doers: readonly string[]): boolean {
  const own = parties.countries(doers);
  if (pattern.frame.type !== 'CONSULT' || own.length !== 1 || !doers.every((id) => parties.actor(id)?.kind === 'person')) return false;
  const others = parties.countries(linked(tree, at, 'with').flatMap((word) => parties.of(word)));
  return others.length > 0 && !others.includes(own[0] as string);
}

/** "At a meeting in Lima, Lee told Ek that …", "in a phone call, Lee urged Ek to …": who is told something where nobody else is said to have been was there too. */
function heard(tree: Tree, parties: Parties, { at, objects, pattern }: Match, verb: number): string[] {
  const tells = pattern.frame.mode === 'phone' ? SAYS_TO : /^(?:tell|assure|inform|brief|promise|remind)$/;
  if (!tells.test(tree.lemma(verb))) return [];
  const isOthers = tree
    .all(at, 'compound', 'nmod')
    .some((child) => !objects.includes(child) && /^(?:of|with|to|between|among|by|)$/.test(tree.preposition(child)));
  const hearer = isOthers ? null : (tree.first(verb, 'iobj') ?? (agentOf(tree, verb) === null ? null : patientOf(tree, verb)));
  return hearer === null ? [] : parties.named(hearer).filter((id) => parties.actor(id)?.kind === 'person');
}

const SAYS_TO =
  /^(?:tell|assure|reassure|inform|brief|promise|remind|urge|ask|warn|thank|congratulate|invite|press|implore|advise|caution|encourage|wish)$/;

function settle(reciprocal: boolean, actor: readonly string[], recipient: readonly string[]): Roles {
  const mutual = reciprocal && recipient.length === 0 && actor.length > 0;
  return { actor, recipient, mutual };
}
