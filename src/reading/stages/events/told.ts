import { isSetting, isVisitWord } from '../../../tables/index.ts';
import { isAmount, type Match, matchAt } from './match.ts';
import { type Modality, modalityOf } from './modality.ts';
import { isNegated } from './negated.ts';
import { ongoingWork } from './ongoing-work.ts';
import { carrier } from './roles.ts';
import { isRuledOut } from './ruled-out.ts';
import { stresserOf } from './stressed.ts';
import type { Tree } from './tree.ts';
import { isStay } from './visit-phrases.ts';

interface Told {
  readonly modality: Modality;
  /** The verb that carries a noun's event out. */
  readonly verb: number | null;
  /** A noun that no verb carries out. */
  readonly alone: boolean;
}

/** A noun for what is to come, that no verb carries out. */
const TO_COME: Told = { modality: { status: 'planned', future: true, owed: false }, verb: null, alone: true };
/** "no plans for talks" */
const RULED_OUT: Told = { modality: { status: 'denied', future: false, owed: false }, verb: null, alone: true };

/** What is said of a match: by its own verb, the verb that carries its noun, or the words at the noun. Null where it is only thought of. */
export function tellsHow(tree: Tree, match: Match): Told | null {
  if (match.form !== 'noun') {
    if (ongoingWork(tree, match) !== null) return { modality: { status: 'ongoing', future: false, owed: false }, verb: null, alone: false };
    const modality = modalityOf(tree, match.at);
    if (modality.status === null || modality.owed) return null;
    // "signed no treaty"
    const none = match.objects.some((object) => tree.all(object, 'det').some((det) => tree.low(det) === 'no'));
    return { modality: none ? { ...modality, status: 'denied' } : modality, verb: null, alone: false };
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
  if (frame.mode === 'visit' && isStay(tree, match.at)) return { modality: stayOf(tree, match.at), verb: null, alone: true };
  const over = tree.relation(match.at) === 'nmod' && head >= 0 ? tree.lemma(head) : '';
  if (isSetting('pondering', over) && stresserOf(tree, match) === null) return null;
  if (over !== '' && isRuledOut(tree, head)) return RULED_OUT;
  if ((isSetting('preparing', over) || isPrepared(tree, match.at)) && !isOver(tree, match.at)) return TO_COME;
  const rounds = /^(?:CONSULT|COERCE)$/.test(frame.type) ? roundsOf(tree, match.at) : [match.at];
  const coming = rounds.some((word) =>
    tree
      .all(word, 'amod', 'advmod')
      .some((child) => isComing(tree, child) && !(MORE.test(tree.low(child)) && /^(?:ASSAULT|COERCE)$/.test(frame.type))),
  );
  if (coming || isScheduled(tree, match.at)) return TO_COME;
  const governor = verb ?? head;
  if (
    governor >= 0 &&
    tree.isVerb(governor) &&
    isSetting('thinking', tree.lemma(governor)) &&
    // "During the meeting trade was discussed": not the meeting.
    !/^(?:during|at|after|following)$/.test(tree.preposition(match.at)) &&
    (!frame.lasting || isUnreal(tree, match.at, governor))
  )
    return null;
  // "the need to relaunch talks": there are talks as far as they are relaunched.
  if (frame.type === 'CONSULT' && verb !== null && BEGINS.test(tree.lemma(verb)) && tree.fullRelation(match.at) === 'obj') {
    const modality = modalityOf(tree, verb);
    return modality.status === null || modality.owed ? null : { modality, verb: null, alone: true };
  }
  if (frame.type === 'CONSULT' && isToBeAttended(tree, match.at)) return TO_COME;
  const top = rounds.at(-1) as number;
  const governing = tree.head(top);
  if (tree.relation(top) === 'nsubj' && governing >= 0 && tree.isVerb(governing))
    return { modality: modalityOf(tree, governing), verb: null, alone: true };
  if (isAlleged(tree, match.at)) return { modality: { status: 'hypothetical', future: false, owed: false }, verb: null, alone: true };
  return { modality: { status: negated ? 'denied' : 'happened', future: false, owed: false }, verb: null, alone: true };
}

/** "preparing for the visit", "preparations are under way for the visit". */
export function isPrepared(tree: Tree, noun: number): boolean {
  const head = tree.head(noun);
  if (head < 0 || tree.preposition(noun) !== 'for' || !/^(?:nmod|obl)$/.test(tree.relation(noun))) return false;
  const subject = tree.first(head, 'nsubj');
  return (
    (tree.isVerb(head) && tree.lemma(head) === 'prepare') || (subject !== null && /^(?:preparation|arrangement)$/.test(tree.lemma(subject)))
  );
}

/** "further sanctions" may be there already. */
const MORE = /^(?:further|additional)$/;

/** "the summit scheduled for 3 May", "their talks were scheduled last week". */
function isScheduled(tree: Tree, noun: number): boolean {
  const verb = tree.head(noun);
  if (tree.fullRelation(noun) === 'nsubj:pass' && /^(?:schedule|slate|arrange)$/.test(tree.lemma(verb))) return true;
  return tree
    .all(noun, 'acl')
    .some(
      (clause) =>
        /^(?:schedule|slate)$/.test(tree.lemma(clause)) && !tree.all(clause, 'advmod').some((word) => tree.low(word) === 'originally'),
    );
}

/** "an alleged invasion", "the allegedly planned attack": nobody vouches for it. */
function isAlleged(tree: Tree, noun: number): boolean {
  const beside = tree.all(noun, 'amod');
  return [...beside, ...beside.flatMap((word) => tree.all(word, 'advmod'))].some((word) =>
    /^(?:alleged(?:ly)?|purported(?:ly)?|supposed(?:ly)?|rumou?red|reputed|fictitious)$/.test(tree.low(word)),
  );
}

/** "preparations for the recent summit": it has been. */
function isOver(tree: Tree, noun: number): boolean {
  return tree.all(noun, 'amod').some((word) => isVisitWord('past', tree.lemma(word)));
}

/** "upcoming", "planned": the tagger may give the lemma of the verb. */
function isComing(tree: Tree, word: number): boolean {
  return isSetting('coming', tree.lemma(word)) || isSetting('coming', tree.low(word));
}

/** "averted the war", "fears an invasion": what is not there yet, also of what would go on; "fears Peru's blockade" may be of one that is. */
function isUnreal(tree: Tree, noun: number, verb: number): boolean {
  if (/^(?:prevent|avoid|avert|deter)$/.test(tree.lemma(verb))) return true;
  const indefinite = tree.all(noun, 'det').some((word) => /^an?$/.test(tree.low(word)));
  return indefinite && /^(?:fear|expect|anticipate|imagine|envisage|predict)$/.test(tree.lemma(verb));
}

function stayOf(tree: Tree, noun: number): Modality {
  const modality = modalityOf(tree, noun);
  const now = tree.all(noun, 'cop').some((copula) => /^(?:is|are|am|'s|'re)$/.test(tree.low(copula)));
  return modality.status === 'happened' && now ? { ...modality, status: 'ongoing' } : modality;
}

/** An event's noun, and what it is one of: "the next meeting of the dialogue", "a further round of talks". */
export function roundsOf(tree: Tree, noun: number): number[] {
  const found = [noun];
  for (let at = noun; found.length < 4 && tree.relation(at) === 'nmod' && tree.preposition(at) === 'of'; ) {
    at = tree.head(at);
    if (!isAmount(tree, at) && matchAt(tree, at)?.form !== 'noun') break;
    found.push(at);
  }
  return found;
}

const BEGINS = /^(?:re-?launch|re-?start|resume|re-?open|revive|restore|start|begin|launch|open|initiate)$/;
const ATTENDING = /^(?:attend|lead|join|participate|chair|co-chair|host|co-host|open|address|head|take|represent|travel)$/;

/** "will lead the delegation at the dialogue": a meeting that somebody is going to. */
function isToBeAttended(tree: Tree, noun: number): boolean {
  let at = noun;
  for (let step = 0; step < 4 && at >= 0; step++) {
    if (tree.isVerb(at)) return ATTENDING.test(tree.lemma(at)) && modalityOf(tree, at).future;
    if (!/^(?:obj|obl|nmod|xcomp)$/.test(tree.relation(at))) return false;
    at = tree.head(at);
  }
  return false;
}
