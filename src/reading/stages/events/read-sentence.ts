import type { EventStatus, Sentence } from '../../../domain/index.ts';
import { isSetting } from '../../../tables/index.ts';
import { agentOf } from './clause.ts';
import type { Draft } from './draft.ts';
import { contextsOf, frameKind, intendedKind, type Kind, takenKind } from './kind.ts';
import { type Match, matchAt } from './match.ts';
import { isNegated, type Modality, modalityOf } from './modality.ts';
import { type Parties, unique } from './parties.ts';
import { carrier, type Roles, rolesOf } from './roles.ts';
import { contentOf, wordsBelow } from './taken.ts';
import type { Tree } from './tree.ts';

/** The events that a sentence tells, in text order, before those of one happening are joined. */
export function readSentence(tree: Tree, parties: Parties, sentence: Sentence): Draft[] {
  const matches = new Map<number, Match>();
  for (let at = sentence.from; at < sentence.to; at++) {
    const match = matchAt(tree, at);
    if (match) matches.set(at, match);
  }
  const taken = new Set<number>();
  for (const match of matches.values()) for (const object of match.objects) taken.add(object);
  const drafts: Draft[] = [];
  for (const match of fromTheTop(tree, [...matches.values()])) {
    if (taken.has(match.at)) continue;
    const { frame } = match.pattern;
    const content = frame.takes ? wordsBelow(tree, contentOf(tree, match)) : [];
    const inner = content
      .map((word) => (word === match.at || match.objects.includes(word) ? undefined : matches.get(word)))
      .find((one) => one !== undefined);
    const draft = readMatch(tree, parties, match, inner ?? null);
    if (frame.takes && (draft || frame.takes !== 'intent')) for (const word of content) if (!isWar(matches.get(word))) taken.add(word);
    if (draft) drafts.push(draft);
  }
  return drafts.sort((a, b) => a.at - b.at);
}

/** A war is told of as such, whoever condemns it. */
function isWar(match: Match | undefined): boolean {
  return match?.form === 'noun' && match.pattern.frame.lasting && match.pattern.frame.alone === 'two';
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

function readMatch(tree: Tree, parties: Parties, match: Match, inner: Match | null): Draft | null {
  const { frame } = match.pattern;
  const told = tellsHow(tree, match);
  if (!told) return null;
  const words = wordsBelow(tree, [match.at]);
  const own = frameKind(frame, contextsOf(tree, words));
  const innerKind = inner && frameKind(inner.pattern.frame, contextsOf(tree, wordsBelow(tree, [inner.at])));
  let kind: Kind | null = frame.takes ? takenKind(own, frame.takes, innerKind) : own;
  if (!kind) return null;
  let status: EventStatus = frame.status && told.modality.status === 'happened' ? frame.status : (told.modality.status ?? 'hypothetical');
  if (told.modality.future && status === 'planned') {
    kind = intendedKind(kind);
    if (kind.type === 'THREATEN') status = 'happened';
  }
  if (frame.lasting && told.alone && status === 'happened') status = 'ongoing';
  const roles = withInner(tree, parties, match, inner, rolesOf(tree, parties, match));
  const recipient = roles.recipient.length === 0 && frame.domestic ? home(parties, roles.actor, match.at) : roles.recipient;
  const draft: Draft = {
    at: match.at,
    trigger: unique([match.at, ...match.objects, ...(told.verb === null ? [] : [told.verb])]).sort((a, b) => a - b),
    clause: told.verb ?? match.at,
    ...kind,
    actor: roles.actor,
    recipient,
    reciprocal: frame.reciprocal && kind.type === frame.type && (roles.mutual || (kind.type === 'CONSULT' && kind.mode !== 'visit')),
    status,
    nominal: told.alone,
    lasting: frame.lasting,
    confidence: 0.5 + Math.min(match.pattern.weight, 3) * 0.1 + (roles.actor.length > 0 && recipient.length > 0 ? 0.1 : 0),
    by: frame.id,
    why: [kind.why],
    match,
  };
  return isWorth(tree, parties, draft, match) ? draft : null;
}

interface Told {
  readonly modality: Modality;
  /** The verb that carries a noun's event out. */
  readonly verb: number | null;
  /** A noun that no verb carries out. */
  readonly alone: boolean;
}

/** What is said of a match: by its own verb, the verb that carries its noun, or the words at the noun. Null where it is only thought of. */
function tellsHow(tree: Tree, match: Match): Told | null {
  if (match.form !== 'noun') {
    const modality = modalityOf(tree, match.at);
    return modality.status === null || modality.owed ? null : { modality, verb: null, alone: false };
  }
  const { frame } = match.pattern;
  const negated = isNegated(tree, match.at);
  const verb = carrier(tree, match.at);
  const head = tree.head(match.at);
  if (verb !== null && isSetting('doing', tree.lemma(verb))) {
    const modality = modalityOf(tree, verb);
    if (modality.status === null || modality.owed) return null;
    const going = modality.status === 'happened' && isSetting('going', tree.lemma(verb));
    return {
      modality: negated ? { ...modality, status: 'denied' } : going ? { ...modality, status: 'ongoing' } : modality,
      verb,
      alone: false,
    };
  }
  if (frame.alone === 'never') return null;
  const coming = tree.all(match.at, 'amod', 'advmod').some((child) => isSetting('coming', tree.lemma(child)));
  if (coming) return { modality: { status: 'planned', future: true, owed: false }, verb: null, alone: true };
  const governor = verb ?? head;
  if (governor >= 0 && tree.isVerb(governor) && isSetting('thinking', tree.lemma(governor)) && !frame.lasting) return null;
  if (tree.relation(match.at) === 'nsubj' && head >= 0 && tree.isVerb(head))
    return { modality: modalityOf(tree, head), verb: null, alone: true };
  return { modality: { status: negated ? 'denied' : 'happened', future: false, owed: false }, verb: null, alone: true };
}

/** What is asked of, promised to or refused somebody may be told in the clause alone. */
function withInner(tree: Tree, parties: Parties, match: Match, inner: Match | null, roles: Roles): Roles {
  if (!inner || !match.pattern.frame.takes || roles.recipient.length > 0) return roles;
  const told = rolesOf(tree, parties, inner);
  const asked = match.pattern.frame.takes === 'ask' ? [...told.actor, ...told.recipient] : [...told.recipient, ...told.actor];
  const others = asked.filter((id) => !roles.actor.includes(id));
  const recipient =
    told.recipient.some((id) => others.includes(id)) && match.pattern.frame.takes !== 'ask'
      ? told.recipient.filter((id) => others.includes(id))
      : others.slice(0, 1);
  return { ...roles, recipient, mutual: roles.mutual && recipient.length === 0 };
}

/** The state of whoever acts: an act at home is against its own country's government or people. */
function home(parties: Parties, actor: readonly string[], at: number): string[] {
  const [country] = parties.countries(actor);
  const state = country ? parties.state(country, at) : null;
  return state === null ? [] : [state];
}

/** Is it an event between political actors, told fully enough to be kept? */
function isWorth(tree: Tree, parties: Parties, draft: Draft, match: Match): boolean {
  const { frame } = match.pattern;
  const doers = parties.countries(draft.actor);
  const others = parties.countries(draft.recipient);
  if (doers.length === 0 && others.length === 0) return false;
  const both = draft.actor.length > 0 && draft.recipient.length > 0;
  if (draft.nominal && !both && !(frame.reciprocal && doers.length > 1)) return false;
  if ((draft.status === 'hypothetical' || draft.status === 'denied') && !both && doers.length < 2) return false;
  if (frame.needs === 'recipient' && match.pattern.weight === 1 && draft.recipient.length === 0) return false;
  if (frame.needs === 'crowd' && draft.actor.some((id) => parties.actor(id)?.kind === 'state' || parties.actor(id)?.kind === 'person'))
    return false;
  if (frame.needs === 'person' && !draft.actor.some((id) => /^(?:person|group)$/.test(parties.actor(id)?.kind ?? ''))) return false;
  if (
    frame.type === 'CONSULT' &&
    frame.reciprocal &&
    draft.recipient.length === 0 &&
    doers.length < 2 &&
    !draft.actor.some((id) => parties.actor(id)?.kind === 'group')
  )
    return false;
  return (
    draft.actor.length > 0 ||
    /^(?:ASSAULT|COERCE)$/.test(draft.type) ||
    (draft.recipient.length > 0 && agentOf(tree, draft.clause) === null)
  );
}
