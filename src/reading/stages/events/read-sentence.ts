import type { EventStatus, Sentence } from '../../../domain/index.ts';
import type { EventFrame } from '../../../tables/index.ts';
import { befalls } from './against.ts';
import { helpedBy } from './aided.ts';
import { isByInvitation } from './by-invitation.ts';
import { byWire } from './by-wire.ts';
import { agentOf, isInPresent } from './clause.ts';
import { calledOn } from './courtesy-call.ts';
import type { Draft } from './draft.ts';
import { expectedOf } from './expected-of.ts';
import { kindOfForces } from './forces.ts';
import { isNamedByPlace } from './harm.ts';
import { bringHome } from './home.ts';
import { inPerson } from './in-person.ts';
import { isKeptUp } from './kept-up.ts';
import { contextsOf, frameKind, intendedKind, isConflict, type Kind, refusedKind, takenKind } from './kind.ts';
import { linked, type Match, matchAt } from './match.ts';
import { tellsNoAct } from './no-act.ts';
import { isNoDeed } from './no-deed.ts';
import { type Parties, unique } from './parties.ts';
import { isOthersDeed, isPreventing } from './prevention.ts';
import { dealMade } from './reached.ts';
import { reliefSent } from './relief.ts';
import { notToBeDone } from './resolved-not-to.ts';
import { type Roles, rolesOf } from './roles.ts';
import { rungUp } from './rung-up.ts';
import { isStationed } from './stationed.ts';
import { contentOf, topWords, wordsBelow } from './taken.ts';
import { isHandedOver } from './thanked.ts';
import { tellsHow } from './told.ts';
import type { Tree } from './tree.ts';
import { isWorth, type Worth } from './worth.ts';

/** The events that a sentence tells, in text order, before those of one happening are joined. `worth`: which of them are kept. */
export function readSentence(
  tree: Tree,
  parties: Parties,
  sentence: Sentence,
  keep: Worth = (draft, match) => isWorth(tree, parties, draft, match),
): Draft[] {
  const matches = new Map<number, Match>();
  for (let at = sentence.from; at < sentence.to; at++) {
    const found = matchAt(tree, at);
    const match = found && expectedOf(tree, parties, found);
    if (match && !tellsNoAct(tree, match) && !isByInvitation(tree, match))
      matches.set(at, reliefSent(tree, rungUp(tree, dealMade(tree, calledOn(tree, parties, match)))));
  }
  const taken = new Set<number>();
  for (const match of matches.values()) for (const object of match.objects) taken.add(object);
  const drafts: Draft[] = [];
  for (const match of fromTheTop(tree, [...matches.values()])) {
    if (taken.has(match.at)) continue;
    const { frame } = match.pattern;
    const roots = frame.takes ? contentOf(tree, match) : [];
    const content = wordsBelow(tree, roots);
    const inner = topWords(tree, roots)
      .map((word) => (word === match.at || match.objects.includes(word) ? undefined : matches.get(word)))
      .find((one) => one !== undefined);
    const own = inner && !isOthersDeed(tree, match, inner) ? inner : null;
    const draft = readMatch(tree, parties, keep, match, own) ?? readOthers(tree, parties, keep, match, own);
    if (frame.takes && (draft || frame.takes !== 'intent'))
      for (const word of content) if (!isStanding(matches.get(word), frame)) taken.add(word);
    if (draft) drafts.push(draft);
  }
  return drafts.sort((a, b) => a.at - b.at);
}

/** "Farmers blocked the bridge": where the likeliest frame asks for other parties, the next that fits is taken. */
function readOthers(tree: Tree, parties: Parties, keep: Worth, match: Match, inner: Match | null): Draft | null {
  for (const pattern of match.others) {
    if (pattern.frame.takes && pattern.weight === 1 && match.pattern.weight > 1) continue;
    const draft = readMatch(tree, parties, keep, { ...match, pattern, others: [match.pattern] }, inner);
    if (draft) return draft;
  }
  return null;
}

/** A war or lasting support is told of as such by whoever condemns or praises it. */
function isStanding(match: Match | undefined, frame: EventFrame): boolean {
  if (match?.form !== 'noun' || !match.pattern.frame.lasting) return false;
  return frame.takes === 'blame' || match.pattern.frame.type === 'ASSAULT';
}

function fromTheTop(tree: Tree, matches: readonly Match[]): Match[] {
  const depth = (at: number): number => {
    let steps = 0;
    for (let up = tree.head(at); up >= 0 && steps < 60; up = tree.head(up)) steps++;
    return steps;
  };
  return matches
    .map((match) => ({ match, depth: depth(match.at) }))
    .sort((a, b) => a.depth - b.depth || a.match.at - b.match.at)
    .map(({ match }) => match);
}

function readMatch(tree: Tree, parties: Parties, keep: Worth, match: Match, inner: Match | null): Draft | null {
  const { frame } = match.pattern;
  const told = tellsHow(tree, match);
  if (!told) return null;
  const words = wordsBelow(tree, [match.at]);
  const own = frameKind(frame, contextsOf(tree, parties, words));
  const innerKind = inner && frameKind(inner.pattern.frame, contextsOf(tree, parties, wordsBelow(tree, [inner.at])));
  let kind: Kind | null = frame.takes ? takenKind(own, frame.takes, innerKind) : own;
  if (inner && innerKind && frame.takes === 'intent' && isStationed(tree, inner)) kind = innerKind;
  const decided = inner !== null && innerKind !== null && isKeptUp(tree, match, inner);
  if (decided) kind = innerKind;
  const notDone = notToBeDone(tree, match, own, inner && innerKind && { at: inner.at, kind: innerKind });
  if (notDone) kind = notDone;
  if (!kind) return null;
  let status: EventStatus = frame.status && told.modality.status === 'happened' ? frame.status : (told.modality.status ?? 'hypothetical');
  if (notDone || decided) status = told.modality.status ?? 'hypothetical';
  // "would be ready to host talks"
  if (match.form === 'adjective' && frame.status === 'offered' && isWilled(tree, match.at)) status = 'offered';
  // "the next package of sanctions will be stronger": to come, and no threat of whoever imposes them.
  if (told.modality.future && status === 'planned' && !(told.alone && kind.type === 'COERCE')) {
    if (!isStationed(tree, match)) kind = intendedKind(kind);
    if (kind.type === 'THREATEN') status = 'happened';
  }
  if (kind.type === 'THREATEN' && status === 'offered') status = 'happened';
  const refused = told.modality.future && status === 'denied' ? refusedKind(kind) : null;
  if (refused) [kind, status] = [refused, 'happened'];
  const goesOn = frame.lasting && !isHandedOver(tree, match.at);
  if (goesOn && status === 'happened' && (told.alone || isPresent(tree, told.verb ?? match.at))) status = 'ongoing';
  const roled = rolesOf(tree, parties, match);
  const agreed =
    roled.actor.length === 0 && ((frame.type === 'AGREE' && isImpersonal(tree, match.at)) || isAgreedByNobody(tree, match, roled));
  const owned = agreed ? { actor: parties.scene, recipient: [], mutual: true } : roled;
  const named = withInner(tree, parties, match, inner, owned);
  const roles = bringHome(tree, parties, match, told.verb ?? match.at, kind.type, named, inner);
  if (isNoDeed(tree, parties, match, roles)) return null;
  // "will concentrate their forces" threatens others.
  const recipient = kind.type === 'THREATEN' ? roles.recipient.filter((id) => !isOwnOf(parties, id, roles.actor)) : roles.recipient;
  kind = inPerson(tree, match, byWire(tree, match, kindOfForces(tree, parties, match, kind, roles.actor)));
  const draft: Draft = {
    at: match.at,
    trigger: unique([match.at, ...match.objects, ...(told.verb === null ? [] : [told.verb])]).sort((a, b) => a - b),
    clause: told.verb ?? match.at,
    ...kind,
    actor: roles.actor,
    recipient,
    reciprocal:
      (kind.mode === 'phone' && kind.type === 'CONSULT') ||
      (frame.reciprocal && kind.type === frame.type && (roles.mutual || (kind.type === 'CONSULT' && kind.mode !== 'visit'))) ||
      // What two undertake they undertake towards each other, unless somebody else is named.
      (kind.type === 'AGREE' && recipient.length === 0 && parties.countries(roles.actor).length > 1),
    status,
    nominal: told.alone,
    lasting: goesOn && (told.alone || status === 'ongoing'),
    confidence: 0.5 + Math.min(match.pattern.weight, 3) * 0.1 + (roles.actor.length > 0 && recipient.length > 0 ? 0.1 : 0),
    by: frame.id,
    why: [kind.why],
    match,
    again: [],
  };
  return keep(draft, match) ? draft : null;
}

/**
 * Whom the words are at or for, told in their content alone: whom it is asked of, promised to or refused. "condemned the killing of
 * Peruvians by Kenya" blames who did it, and nobody where that is not told; it is never at whom it was done to.
 */
function withInner(tree: Tree, parties: Parties, match: Match, inner: Match | null, roles: Roles): Roles {
  const { frame } = match.pattern;
  if (!inner || !frame.takes) return withReached(tree, parties, match, roles);
  const done = rolesOf(tree, parties, inner);
  // "A visit by Lee to Peru is planned": whose it is.
  if (frame.takes === 'intent' && roles.actor.length === 0 && done.actor.length > 0) return done;
  if (blames(match, inner) && isNamedByPlace(tree, inner.at)) return { ...roles, recipient: done.actor, mutual: false };
  if (blames(match, inner) && done.recipient.length > 0 && roles.recipient.every((id) => done.recipient.includes(id)))
    return { ...roles, recipient: done.actor.filter((id) => !roles.actor.includes(id)), mutual: false };
  // "rejects the deportation of Kenyans", "demanded the release of Kenyans": at whoever does it, and never at those it is done to.
  const suffered = frame.takes === 'refuse' && inner.form === 'noun' && isConflict(inner.pattern.frame.type);
  const freed = frame.takes === 'ask' && inner.pattern.frame.id === 'retreat/release' && inner.form === 'noun';
  if ((suffered || freed) && done.recipient.length > 0 && roles.recipient.every((id) => done.recipient.includes(id)))
    return { ...roles, recipient: done.actor.filter((id) => !roles.actor.includes(id)), mutual: false };
  if (frame.takes === 'ask' && inner.pattern.frame.id === 'accuse/rally-against' && done.recipient.length > 0)
    return { ...roles, recipient: done.recipient, mutual: false };
  // "their commitment to preventing Peru from selling arms" is no support of Peru.
  if (roles.recipient.length > 0 || (frame.type === 'SUPPORT' && (isConflict(inner.pattern.frame.type) || befalls(tree, inner.at))))
    return roles;
  // "the need for all to condemn Peru" asks it of all, and not of Peru.
  const doer = agentOf(tree, inner.at);
  if (frame.takes === 'ask' && doer !== null && doer > match.at && done.actor.length === 0) return roles;
  // "the release of the prisoners" is not asked of them, nor "a ceasefire in Peru" of Peru.
  const { id } = inner.pattern.frame;
  const spared = id === 'retreat/release' || (id === 'retreat/ceasefire' && linked(tree, inner.at, 'in', inner.objects).length > 0);
  const asked = frame.takes === 'ask' ? [...done.actor, ...(spared ? [] : done.recipient)] : [...done.recipient, ...done.actor];
  // "opposes the embargo on Peru": opposed to whoever has imposed it.
  if (frame.takes === 'refuse' && inner.form === 'noun' && isConflict(inner.pattern.frame.type))
    return { ...roles, recipient: done.actor.filter((id) => !roles.actor.includes(id)), mutual: false };
  const own = parties.countries(roles.actor);
  // "Kenya thanked for the support of Kenya" thanks others.
  const others = asked.filter((id) => {
    if (roles.actor.includes(id)) return false;
    const of = parties.countries([id]);
    return frame.takes === 'ask' || of.length === 0 || !of.every((country) => own.includes(country));
  });
  const recipient =
    done.recipient.some((id) => others.includes(id)) && frame.takes !== 'ask'
      ? done.recipient.filter((id) => others.includes(id))
      : done.mutual && frame.takes !== 'ask'
        ? others
        : others.slice(0, 1);
  return recipient.length > 0 ? { ...roles, recipient, mutual: false } : withReached(tree, parties, match, roles);
}

/** Is it blame for an act against somebody, told as a noun, that does not say itself who is to blame? */
function blames({ pattern }: Match, inner: Match): boolean {
  const { type, of } = inner.pattern.frame;
  return (
    pattern.frame.type === 'ACCUSE' &&
    pattern.frame.id !== 'accuse/blame-on' &&
    inner.form === 'noun' &&
    (of ?? 'recipient') !== 'actor' &&
    isConflict(type)
  );
}

/** "agreed to give Kenya the plans", "threatened to deliver blows to Kenya": whom an act without a frame of its own would reach. */
function withReached(tree: Tree, parties: Parties, match: Match, roles: Roles): Roles {
  const { takes } = match.pattern.frame;
  const own = parties.countries(roles.actor);
  if (!takes || !REACHES.has(takes) || match.form === 'noun' || roles.recipient.length > 0 || own.length > 1) return roles;
  for (const clause of tree.all(match.at, 'xcomp')) {
    if (isPreventing(tree, clause)) continue;
    const words = [
      ...tree.all(clause, 'iobj', 'obj'),
      // "committed to continue its work with Peru"
      ...tree
        .all(clause, 'obj')
        .filter((object) => SHARED.test(tree.lemma(object)))
        .flatMap((object) => tree.all(object, 'nmod').filter((word) => tree.preposition(word) === 'with')),
      // "willing to look into the matter with Peru": Peru does so too.
      ...tree
        .all(clause, 'obl')
        .filter((word) => (match.form === 'verb' ? /^(?:to|with|against|on)$/ : /^(?:to|against|on)$/).test(tree.preposition(word))),
      // "ready to redouble their efforts to help Peru"
      ...helpedBy(
        tree,
        tree
          .all(clause, 'obj')
          .filter((object) => /^(?:effort|work)$/.test(tree.lemma(object)))
          .flatMap((object) => tree.all(object, 'acl')),
      ),
    ];
    for (const word of words) {
      const recipient = parties.named(word).filter((id) => !parties.countries([id]).every((country) => own.includes(country)));
      if (recipient.length > 0) return { ...roles, recipient, mutual: false };
    }
  }
  return roles;
}

/** What one has with somebody. */
const SHARED =
  /^(?:work|cooperation|collaboration|partnership|engagement|contact|coordination|relation|relationship|tie|friendship|dialogue)$/;
const REACHES = new Set<string>(['agree', 'promise', 'refuse', 'threat']);

/** "It was agreed to meet": by those who talked. */
function isImpersonal(tree: Tree, verb: number): boolean {
  return tree.isVerb(verb) && tree.all(verb, 'nsubj', 'expl').some((child) => tree.low(child) === 'it') && tree.first(verb, 'aux') !== null;
}

/** "After the talks, three agreements were signed", "further steps were agreed": by those who talked. */
function isAgreedByNobody(tree: Tree, { at, form, pattern }: Match, { recipient }: Roles): boolean {
  const passive = tree.all(at, 'nsubj').some((child) => tree.fullRelation(child) === 'nsubj:pass');
  return (
    /^(?:support\/sign|agree\/agree)$/.test(pattern.frame.id) &&
    form === 'verb' &&
    passive &&
    recipient.length === 0 &&
    agentOf(tree, at) === null
  );
}

/** "their forces", where they are the actor's. */
function isOwnOf(parties: Parties, id: string, of: readonly string[]): boolean {
  const own = parties.countries(of);
  return (
    /^(?:its|their|his|her|our) /i.test(parties.actor(id)?.name ?? '') && parties.countries([id]).every((country) => own.includes(country))
  );
}

/** "will be ready", "would be glad". */
function isWilled(tree: Tree, predicate: number): boolean {
  return tree.all(predicate, 'aux').some((helper) => /^(?:will|would|shall|['’](?:ll|d))$/.test(tree.low(helper)));
}

/** "stands with", "says that it supports": a clause of its own, or said, in the present tense. */
function isPresent(tree: Tree, verb: number): boolean {
  return tree.isVerb(verb) && /^(?:that)?$/.test(tree.mark(verb)) && isInPresent(tree, verb);
}
