import type { Draft } from './draft.ts';
import { everybody, nests, othersSpeak } from './one-happening.ts';
import type { Parties } from './parties.ts';
import { roundsOf } from './told.ts';
import type { Tree } from './tree.ts';

/**
 * The same happening told again in an article: a noun that points back, the body's fuller account of what the lead told, a war. The
 * first telling is kept, with the later ones as `again`.
 *
 * Reads: "Kenya met Peru on Monday. The meeting between Kenya and Peru lasted an hour." → one CONSULT
 * Leaves: "Kenya met Peru on Monday. It met Japan on Tuesday."
 */
export function joinInArticle(
  tree: Tree,
  parties: Parties,
  drafts: readonly Draft[],
  dayOf: (draft: Draft) => string | null,
  today: string | null,
): Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const found = kept.findLastIndex((other) => isAgain(tree, parties, other, draft, dayOf, today));
    const other = kept[found];
    if (!other) kept.push(draft);
    else kept[found] = { ...fill(parties, other, draft), again: [...other.again, draft.clause, ...draft.again] };
  }
  return kept;
}

function isAgain(
  tree: Tree,
  parties: Parties,
  before: Draft,
  draft: Draft,
  dayOf: (draft: Draft) => string | null,
  today: string | null,
): boolean {
  if (before.type !== draft.type || !(before.status === draft.status || goesOnWith(tree, before, draft))) return false;
  const [first, second] = [dayOf(before), dayOf(draft)];
  if (first !== null && second !== null && first !== second) return false;
  // "had a conversation … the June summit": what is told without a day is of the text's own.
  if (draft.nominal && first === null && second !== null && today !== null && second < today && draft.type === 'CONSULT') return false;
  if (draft.lasting && before.lasting) return sameSides(parties, before, draft);
  if (isAnother(tree, draft) && !isJustTold(tree, before, draft)) return false;
  if (draft.by === 'support/sign' && before.by === 'support/sign' && isOfTheSame(tree, before, draft))
    return sameSides(parties, before, draft);
  if (draft.type === 'CONSULT' || (isMeetingToCome(before) && isMeetingToCome(draft))) return sameMeeting(parties, before, draft);
  if (draft.nominal) return sameSides(parties, before, draft);
  const same =
    before.by === draft.by &&
    before.cameo === draft.cameo &&
    before.actor.join() === draft.actor.join() &&
    before.recipient.join() === draft.recipient.join();
  return same && !/^support\//.test(draft.by);
}

/** "spoke by phone … The leaders continued their discussion of trade": of the talk just told. */
function goesOnWith(tree: Tree, before: Draft, draft: Draft): boolean {
  const goesOn = before.status === 'happened' && draft.status === 'ongoing';
  return draft.type === 'CONSULT' && draft.mode === null && goesOn && sentencesOn(tree, before, draft) <= 2;
}

function sentencesOn(tree: Tree, before: Draft, draft: Draft): number {
  return (tree.tokens[draft.at]?.sentence ?? 0) - (tree.tokens[before.at]?.sentence ?? 0);
}

function sameSides(parties: Parties, a: Draft, b: Draft): boolean {
  return sameSide(parties, a.actor, b.actor) && sameSide(parties, a.recipient, b.recipient);
}

/** By country; who is of none that is known is the same only as himself. */
function sameSide(parties: Parties, a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [parties.countries(a), parties.countries(b)];
  const homeless = (ids: readonly string[], countries: readonly string[]) => ids.length > 0 && countries.length === 0;
  return homeless(a, one) || homeless(b, other) ? nests(a, b) : nests(one, other);
}

/** A meeting that is planned is an agreement on it. */
function isMeetingToCome({ type, by }: Draft): boolean {
  return type === 'AGREE' && by.startsWith('consult/') && by !== 'consult/visit';
}

/** A visit and a call are two things, unless a noun points back at either. */
function sameMeeting(parties: Parties, a: Draft, b: Draft): boolean {
  // "The ministers also spoke about trade": with those whom they met, not by phone.
  const modes = a.mode === b.mode || a.mode === null || b.mode === null || b.nominal || b.by === 'consult/speak';
  const [one, other] = [everybody(parties, a), everybody(parties, b)];
  if ((!b.nominal || namesPersons(parties, b)) && othersSpeak(parties, a, b)) return false;
  // "arrived in Lima": no part of what they discussed.
  if (b.by === 'consult/visit' && !b.nominal && a.mode !== 'visit') return false;
  if (isOfSome(b, one, other)) return false;
  return modes && one.length > 1 && other.every((country) => one.includes(country)) && (b.nominal || other.length > 1);
}

/** "met the leaders of Peru, Kenya and Norway … met with Ek": with some of those whom they met apart or before; what is discussed is discussed in it. */
function isOfSome({ by, nominal }: Draft, before: readonly string[], now: readonly string[]): boolean {
  return !nominal && /^consult\/(?:meet|meeting|visit|host)$/.test(by) && before.length > 2 && now.length < before.length;
}

/** "the meeting with Minister Ek": not with somebody known by an office alone. */
function namesPersons(parties: Parties, { actor, recipient }: Draft): boolean {
  const persons = [...actor, ...recipient].flatMap((id) => parties.actor(id) ?? []).filter(({ kind }) => kind === 'person');
  return persons.length > 1 && persons.every(({ by }) => by !== 'actors/office-without-name');
}

/** "another call", "their previous meeting", "the next meeting of the dialogue": not the one told before. */
function isAnother(tree: Tree, { at }: Draft): boolean {
  return roundsOf(tree, at)
    .flatMap((word) => tree.children[word] ?? [])
    .some((child) =>
      /^(?:another|previous|earlier|last|past|recent|second|third|first|next|new|separate|former|prior)$/.test(tree.low(child)),
    );
}

/** "The Lima Summit was long. … the recent Lima Summit": the one just told of. */
function isJustTold(tree: Tree, before: Draft, draft: Draft): boolean {
  const ways = (tree.children[draft.at] ?? []).map((child) => tree.low(child));
  return before.nominal && tree.lemma(before.at) === tree.lemma(draft.at) && ways.some((word) => /^(?:recent|last|past)$/.test(word));
}

const FEW = 3;

/** "signed a memorandum … The document was signed by Lee": the same signing, a few sentences on. */
function isOfTheSame(tree: Tree, before: Draft, draft: Draft): boolean {
  return (
    sentencesOn(tree, before, draft) <= FEW &&
    tree.all(draft.at, 'nsubj', 'obj').some((word) => isPaper(tree, word) && tree.all(word, 'det').some((det) => tree.low(det) === 'the'))
  );
}

function isPaper(tree: Tree, word: number): boolean {
  return /^(?:document|agreement|memorandum|treaty|declaration|accord|contract)$/.test(tree.lemma(word));
}

/** What the second telling knows more. */
function fill(parties: Parties, before: Draft, draft: Draft): Draft {
  const fuller = everybody(parties, draft).length > everybody(parties, before).length;
  return {
    ...before,
    actor: fuller || before.actor.length === 0 ? draft.actor : before.actor,
    recipient: fuller || (before.recipient.length === 0 && !before.reciprocal) ? draft.recipient : before.recipient,
    reciprocal: fuller ? draft.reciprocal : before.reciprocal,
  };
}
