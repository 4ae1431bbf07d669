import type { EventStatus } from '../../../domain/index.ts';
import { isSetting, speechVerbs } from '../../../tables/index.ts';
import { isInPresent } from './clause.ts';
import { CALLS } from './mended-relations.ts';
import { isNegated } from './negated.ts';
import { comesWith, isBlamedFor, isDoneByNone, isEnsured, isHopedFor, isKeptFrom } from './not-vouched.ts';
import type { Tree } from './tree.ts';
import { isUponTask } from './upon-a-task.ts';

/** What the words around a predicate make of it. `status` is `planned` where it is told as future, null where nobody tells it at all (a purpose). */
export interface Modality {
  readonly status: EventStatus | null;
  readonly future: boolean;
  readonly owed: boolean;
}

const PLAIN: Modality = { status: 'happened', future: false, owed: false };

/** Did it happen? Reads helping verbs, negation, and the clauses that the predicate is part of. */
export function modalityOf(tree: Tree, predicate: number, depth = 0): Modality {
  if (depth > 5) return PLAIN;
  const helpers = tree.all(predicate, 'aux', 'cop');
  const lemmas = helpers.flatMap((helper) => [tree.lemma(helper), tree.low(helper)]);
  const future =
    lemmas.some((lemma) => isSetting('future', lemma)) ||
    (lemmas.includes('would') && isReported(tree, predicate) && !isOfAny(tree, predicate));
  if (isNegated(tree, predicate) || isDoneByNone(tree, predicate)) return { ...PLAIN, status: 'denied', future };
  if (lemmas.some((lemma) => isSetting('owed', lemma))) return { status: 'hypothetical', future: false, owed: true };
  if (isAim(tree, predicate) || isKeptFrom(tree, predicate)) return { ...PLAIN, status: null };
  if (future && isHopedFor(tree, predicate)) return { ...PLAIN, status: 'hypothetical' };
  if (future || isGoingTo(tree, predicate)) return { status: 'planned', future: true, owed: false };
  if (lemmas.some((lemma) => isSetting('possible', lemma))) return { ...PLAIN, status: 'hypothetical' };
  const around = surrounding(tree, predicate, helpers.length > 0, depth);
  if (around) return around;
  const progressive = tree.low(predicate).endsWith('ing') && lemmas.includes('be');
  return progressive ? { ...PLAIN, status: 'ongoing' } : PLAIN;
}

function surrounding(tree: Tree, predicate: number, finite: boolean, depth: number): Modality | null {
  const head = tree.head(predicate);
  const mark = tree.mark(predicate);
  if (head < 0) return null;
  const waited = mark === 'until' || (mark === 'before' && isInPresent(tree, predicate));
  if (mark === 'if' || mark === 'unless' || mark === 'whether' || waited) return { ...PLAIN, status: 'hypothetical' };
  if (isUponTask(tree, predicate)) return { ...PLAIN, status: null };
  if (isEnsured(tree, predicate)) return modalityOf(tree, tree.lemma(head) === 'sure' ? tree.head(head) : head, depth + 1);
  if (isInPresent(tree, predicate) && comesWith(tree, predicate)) {
    const outer = modalityOf(tree, head, depth + 1);
    if (outer.status === 'planned') return outer;
  }
  switch (tree.relation(predicate)) {
    case 'conj': {
      if (finite || tree.first(predicate, 'nsubj') !== null || !tree.isVerb(head)) return null;
      if (isSaidInCall(tree, predicate, head)) return modalityOf(tree, tree.head(head), depth + 1);
      const shared = modalityOf(tree, head, depth + 1);
      // "has been working and spoke": only the first goes on.
      return shared.status === 'ongoing' && !tree.low(predicate).endsWith('ing') ? null : shared;
    }
    case 'xcomp':
    case 'ccomp': {
      if (wasGlad(tree, head) || isSaidPolitely(tree, predicate, head)) return null;
      if (isSetting('starting', tree.lemma(head))) {
        const outer = modalityOf(tree, head, depth + 1);
        return outer.status === 'happened' && isSetting('going', tree.lemma(head)) ? { ...outer, status: 'ongoing' } : outer;
      }
      // "denied that it had attacked", "denied attacking": nobody vouches for it.
      if (DENIES.test(tree.lemma(head))) return { ...PLAIN, status: isNegated(tree, head) ? 'hypothetical' : 'denied' };
      if (UNTOLD.test(tree.lemma(head)) && isNegated(tree, head)) return { ...PLAIN, status: 'hypothetical' };
      if (isNegated(tree, head) && !isSpeech(tree, head)) return { ...PLAIN, status: 'denied' };
      if (isAwaited(tree, head)) return { ...PLAIN, status: 'planned', future: true };
      // "hopes for ending the war".
      // "Kenya has sent troops, Reuters has learned", "learned that …": so it is.
      if (/^(?:learn|know)$/.test(tree.lemma(head)) && mark !== 'to') return null;
      if (isSetting('wishing', tree.lemma(head))) return { ...PLAIN, status: mark === 'for' ? null : 'hypothetical' };
      // "discussed sending wheat": a topic.
      if (tree.lemma(head) === 'discuss' && tree.low(predicate).endsWith('ing')) return { ...PLAIN, status: null };
      if (isSaidInCall(tree, predicate, predicate)) return modalityOf(tree, head, depth + 1);
      // "suggested sending wheat", "would consider leaving": not done yet.
      if (MULLS.test(tree.lemma(head)) && tree.low(predicate).endsWith('ing')) return { ...PLAIN, status: 'hypothetical' };
      if (isAskedFor(tree, predicate, head)) return { ...PLAIN, status: 'hypothetical' };
      return mark === 'to' && tree.relation(predicate) === 'xcomp' && !isSpeech(tree, head) ? { ...PLAIN, status: 'hypothetical' } : null;
    }
    case 'advcl':
      if (mark === 'of' && /^(?:capable|incapable)$/.test(tree.lemma(head))) return { ...PLAIN, status: 'hypothetical' };
      if (isSaidInCall(tree, predicate, predicate)) return modalityOf(tree, head, depth + 1);
      // "will lead the talks, thanking Peru": to come like what it goes with.
      if (mark === '' && !finite && tree.low(predicate).endsWith('ing')) {
        const outer = modalityOf(tree, head, depth + 1);
        return outer.status === 'planned' ? outer : null;
      }
      // "in order to keep the peace"
      if (mark === 'in' && tree.all(predicate, 'mark').some((word) => tree.low(word) === 'to')) return { ...PLAIN, status: null };
      // "the importance of keeping the peace, including by sending troops": as far from done as what it is a means to.
      if (/^(?:by|through|including|in)$/.test(mark) && tree.low(predicate).endsWith('ing')) {
        const outer = modalityOf(tree, head, depth + 1);
        return outer.status === 'happened' || outer.status === 'ongoing' ? null : outer;
      }
      if (mark === 'for' && isSetting('wishing', tree.lemma(head))) return { ...PLAIN, status: null };
      // "important for ending the war"
      if (mark === 'for' && NEEDED.test(tree.lemma(head)) && tree.low(predicate).endsWith('ing')) return { ...PLAIN, status: null };
      if (isBlamedFor(tree, predicate)) return { ...PLAIN, status: null };
      // "spoke about cooperating": a topic.
      return mark === 'to' || mark === 'without' || TOPIC.test(mark) ? { ...PLAIN, status: null } : null;
    case 'nsubj':
    case 'csubj':
      // "It is important to send troops": weighed, and done by nobody; "It was a pleasure to meet Ek" was done.
      if (mark === 'to' && isJudged(tree, head) && !isJoy(tree, head)) return { ...PLAIN, status: null };
      // "Strengthening ties is a priority": a topic.
      return tree.low(predicate).endsWith('ing') && !finite && isJudged(tree, head) ? { ...PLAIN, status: null } : null;
    case 'acl':
      // "issues including sending troops": a topic; "measures, including banning imports" are taken or not.
      if (mark === 'including') {
        if (TOPICS.test(tree.lemma(head))) return { ...PLAIN, status: null };
        const verb = tree.head(head);
        const outer = verb >= 0 && tree.isVerb(verb) ? modalityOf(tree, verb, depth + 1) : PLAIN;
        return outer.status === 'happened' || outer.status === 'ongoing' ? null : outer;
      }
      // "the importance of Kenya and Peru signing the treaty": not done yet.
      if (tree.low(predicate).endsWith('ing') && isWeighed(tree, predicate)) return { ...PLAIN, status: null };
      if (mark === 'that' && isDenied(tree, head))
        return { ...PLAIN, status: isNegated(tree, tree.head(head)) ? 'hypothetical' : 'denied' };
      if (isTaken(tree, head)) return modalityOf(tree, tree.head(head), depth + 1);
      // "plans to leave", "no thought of leaving", "talks on leaving": the noun only thinks of it; a decree on it does it.
      return tree.fullRelation(predicate) === 'acl' &&
        (/^(?:to|of|for)$/.test(mark) || (TOPIC.test(mark) && !/^(?:decision|decree|law|order|resolution)$/.test(tree.lemma(head))))
        ? { ...PLAIN, status: null }
        : null;
    case 'obl':
    case 'nmod':
      // A parser may take "talks on leaving", "spoke about leaving" for a phrase.
      return tree.low(predicate).endsWith('ing') && TOPIC.test(tree.preposition(predicate)) ? { ...PLAIN, status: null } : null;
    default:
      return null;
  }
}

/** "was pleased to host the talks": what somebody was glad to do is done. */
export function wasGlad(tree: Tree, word: number): boolean {
  if (!/^(?:glad|happy|pleased?|delight(?:ed)?|honou?r(?:ed)?|proud)$/.test(tree.lemma(word))) return false;
  const helpers = tree.all(word, 'aux', 'cop');
  return helpers.length === 1 && /^(?:was|were)$/.test(tree.low(helpers[0] as number));
}

const MULLS = /^(?:suggest|propose|recommend|advocate|consider|contemplate|favou?r|urge|advise|mull|weigh|oppose)$/;

/** What is not said is not known: "did not say that Kenya had left". */
const UNTOLD = /^(?:announce|claim|disclose|indicate|mention|report|reveal|say|specify|state|tell)$/;
const DENIES = /^(?:deny|refute|disclaim|disavow)$/;

/** "denied reports that it had left", "dismissed as baseless claims that …". */
function isDenied(tree: Tree, noun: number): boolean {
  const verb = tree.head(noun);
  if (
    verb < 0 ||
    !/^(?:obj|obl)$/.test(tree.relation(noun)) ||
    !/^(?:deny|refute|disclaim|reject|dismiss|rebut|debunk)$/.test(tree.lemma(verb))
  )
    return false;
  return /^(?:report|claim|allegation|accusation|rumou?r|suggestion|assertion|speculation|charge|notion|idea)$/.test(tree.lemma(noun));
}

const NEEDED =
  /^(?:important|necessary|essential|crucial|vital|critical|key|indispensable|useful|needed|required|significant|decisive|helpful|instrumental)$/;

/** What is talked of or may be chosen. */
const TOPICS = /^(?:issue|topic|matter|question|subject|range|way|option|area|priority|opportunity|point|possibility|challenge|goal)$/;

/** Before what is only talked of or thought of. */
const TOPIC = /^(?:about|on|regarding|concerning)$/;

/** "suggested that Kenya sign", "proposed that she come": in the form that tells what is not so yet. */
function isAskedFor(tree: Tree, predicate: number, verb: number): boolean {
  if (
    !/^(?:suggest|propose|recommend|request|ask|demand|urge|insist|advise)$/.test(tree.lemma(verb)) ||
    tree.relation(predicate) !== 'ccomp'
  )
    return false;
  const subject = tree.first(predicate, 'nsubj');
  return (
    subject !== null &&
    !/s$/.test(tree.low(subject)) &&
    tree.low(predicate) === tree.lemma(predicate) &&
    tree.first(predicate, 'aux', 'cop') === null
  );
}

/** "is expected to visit": by nobody who is named. */
export function isAwaited(tree: Tree, verb: number): boolean {
  return isSetting('awaited', tree.lemma(verb)) && tree.all(verb, 'aux').some((aux) => tree.fullRelation(aux) === 'aux:pass');
}

/** "It was good to meet", "is an honour to host". */
function isJoy(tree: Tree, head: number): boolean {
  if (tree.first(head, 'aux') !== null) return false;
  const isPast = tree.all(head, 'cop').some((copula) => /^(?:was|were)$/.test(tree.low(copula)));
  return (
    /^(?:pleasure|privilege|honou?r|joy|delight)$/.test(tree.lemma(head)) || (isPast && /^(?:good|great|nice)$/.test(tree.lemma(head)))
  );
}

/** "I would like to thank you", "we want to express our thanks", "let me congratulate you": it is done in saying so. */
function isSaidPolitely(tree: Tree, predicate: number, verb: number): boolean {
  if (!SAID.test(tree.lemma(predicate)) || isNegated(tree, verb) || isNegated(tree, predicate)) return false;
  const helpers = tree.all(verb, 'aux').map((helper) => tree.low(helper));
  if (/^(?:let|allow)$/.test(tree.low(verb))) return tree.all(verb, 'obj').some((word) => /^(?:me|us)$/.test(tree.low(word)));
  if (tree.mark(predicate) !== 'to') return false;
  const subject = tree.first(verb, 'nsubj');
  if (subject === null || tree.upos(subject) !== 'PRON') return false;
  if (tree.lemma(verb) === 'like') return helpers.length === 1 && /^(?:would|'d)$/.test(helpers[0] as string);
  return /^(?:want|wish)$/.test(tree.low(verb)) && helpers.length === 0 && /^(?:i|we)$/.test(tree.low(subject));
}

/** "is a priority", "remains important", "requires trust": what is told of its subject is no outcome of it. */
function isJudged(tree: Tree, head: number): boolean {
  return tree.first(head, 'cop') !== null || /^(?:be|remain|require|need|mean|depend|help|take|become|serve)$/.test(tree.lemma(head));
}

/** "the importance of Kenya signing", wherever a parser hangs the clause. */
function isWeighed(tree: Tree, clause: number): boolean {
  const noun = tree.head(clause);
  const nouns = tree.relation(noun) === 'nmod' && tree.preposition(noun) === 'of' ? [noun, tree.head(noun)] : [noun];
  return nouns.some(
    (word) =>
      word < clause &&
      (isSetting('pondering', tree.lemma(word)) || isSetting('weighing', tree.lemma(word))) &&
      tree.all(word, 'nmod').some((child) => child < clause && tree.preposition(child) === 'of'),
  );
}

/** "took steps to free the press": the steps are the act. */
function isTaken(tree: Tree, noun: number): boolean {
  return /^(?:step|measure|action|move)$/.test(tree.lemma(noun)) && tree.relation(noun) === 'obj' && tree.lemma(tree.head(noun)) === 'take';
}

/**
 * "called the president to thank him", "met with her to (discuss trade and) reaffirm its support": whoever talks to somebody to say a thing
 * has said it. `clause`: the predicate, or what it is joined to.
 */
function isSaidInCall(tree: Tree, predicate: number, clause: number): boolean {
  const verb = tree.head(clause);
  if (!/^(?:advcl|xcomp)$/.test(tree.relation(clause)) || tree.mark(clause) !== 'to' || !SAID.test(tree.lemma(predicate))) return false;
  if (TALKS.test(tree.lemma(verb)))
    return tree.first(verb, 'obj') !== null || tree.all(verb, 'obl').some((child) => /^(?:to|with)$/.test(tree.preposition(child)));
  const called = tree.first(verb, 'obj');
  return (
    CALLS.test(tree.lemma(verb)) &&
    called !== null &&
    called < predicate &&
    !tree.all(verb, 'obl').some((child) => /^(?:on|upon|for)$/.test(tree.preposition(child)) && tree.upos(child) !== 'PROPN')
  );
}

const TALKS = /^(?:speak|talk|meet)$/;
const SAID =
  /^(?:express|convey|offer|extend|thank|congratulate|commend|praise|applaud|welcome|condemn|denounce|criticize|protest|complain|apologi[sz]e|assure|reassure|voice|confirm|affirm|reiterate|reaffirm|stress|underscore|emphasi[sz]e|urge|warn|invite|pledge|remind)$/;

function isSpeech(tree: Tree, verb: number): boolean {
  return speechVerbs().clause.has(tree.lemma(verb));
}

/** "said it would …": the future of the past. */
function isReported(tree: Tree, predicate: number): boolean {
  let at = predicate;
  for (let step = 0; step < 3 && at >= 0; step++) {
    const relation = tree.relation(at);
    if ((relation === 'ccomp' || relation === 'parataxis') && isSpeech(tree, tree.head(at))) return true;
    if (tree.all(at, 'parataxis').some((child) => isSpeech(tree, child))) return true;
    at = relation === 'conj' || relation === 'xcomp' ? tree.head(at) : -1;
  }
  return false;
}

/** "any attack would violate the treaty": if there were one. */
function isOfAny(tree: Tree, predicate: number): boolean {
  const subject = tree.first(predicate, 'nsubj');
  return subject !== null && tree.all(subject, 'det').some((child) => tree.low(child) === 'any');
}

/** "The goal is to end the war": what is aimed at, and no plan of when. */
function isAim(tree: Tree, predicate: number): boolean {
  if (tree.mark(predicate) !== 'to') return false;
  const head = tree.head(predicate);
  const subject =
    tree.first(predicate, 'nsubj') ??
    (tree.relation(predicate) === 'xcomp' && tree.lemma(head) === 'be' ? tree.first(head, 'nsubj') : null);
  return subject !== null && isSetting('aims', tree.lemma(subject));
}

/** "is going to visit", "is to visit"; a parser may take the "is" for a helper of the visit. */
export function isGoingTo(tree: Tree, predicate: number): boolean {
  if (tree.mark(predicate) !== 'to') return false;
  const to = tree.all(predicate, 'mark').find((word) => tree.low(word) === 'to') ?? predicate;
  const helpers = tree.all(predicate, 'aux', 'cop').filter((aux) => /^(?:is|are|was|were|'s|'re)$/.test(tree.low(aux)));
  if (helpers.some((aux) => /^(?:aux|cop)$/.test(tree.fullRelation(aux)) || aux < to)) return true;
  const head = tree.head(predicate);
  if (tree.relation(predicate) !== 'xcomp') return false;
  return (tree.lemma(head) === 'go' && tree.low(head) === 'going') || tree.lemma(head) === 'be';
}
