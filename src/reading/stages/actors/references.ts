import type { TokenRange } from '../../../domain/index.ts';
import { isActorWord, nounSense, titleWord } from '../../../tables/index.ts';
import type { Entity, Member } from '../coreference/entity.ts';
import { subjectOver } from '../coreference/own-subject.ts';
import { type Draft, isAt } from './draft.ts';
import type { Page } from './page.ts';
import { isOfficeWord } from './title-phrase.ts';
import { mayMean } from './turn.ts';

/** For each token the draft that it names as the head of a phrase; null where it names none. */
export function draftsByHead(page: Page, drafts: readonly Draft[]): (Draft | null)[] {
  const found: (Draft | null)[] = page.tokens.map(() => null);
  const mentions = drafts.flatMap((draft) => draft.mentions.map((mention) => ({ draft, mention })));
  mentions.sort((a, b) => b.mention.to - b.mention.from - (a.mention.to - a.mention.from));
  for (const { draft, mention } of mentions) {
    const head = topOf(page, mention);
    if (mention.form !== 'pronoun') found[draft.kind === 'person' ? titledBy(page, head) : head] = draft;
  }
  return found;
}

/** The word of a mention whose head lies outside it. */
export function topOf(page: Page, { from, to }: TokenRange): number {
  for (let at = from; at < to; at++) {
    const head = page.tokens[at]?.head ?? -1;
    if ((head < from || head >= to) && page.tokens[at]?.upos !== 'PUNCT' && page.tokens[at]?.upos !== 'DET') return at;
  }
  return from;
}

/** "Prime Minister [Ann Lee]", where the parser takes the title for the head. */
function titledBy(page: Page, name: number): number {
  let at = name;
  for (let step = 0; step < 4; step++) {
    const token = page.tokens[at];
    if (!token || token.head < 0 || !/^(?:flat|appos|nmod:desc|list|compound)/.test(token.relation)) break;
    if (!titleWord(page.word(token.head)) && !/^(?:flat|nmod:desc)/.test(token.relation)) break;
    at = token.head;
  }
  return at;
}

/**
 * Gives actors the nouns and pronouns by which the text takes them up.
 */
export function addReferences(page: Page, entities: readonly Entity[], drafts: readonly Draft[]): void {
  const taken = new Uint8Array(page.tokens.length);
  for (const draft of drafts) for (const { from, to } of draft.mentions) taken.fill(1, from, to);
  const owners = new Map<number, Draft>();
  for (const { known, members } of entities)
    if (known !== null) for (const { phrase, traits } of members) if (traits.form === 'pronoun') owners.set(phrase.head, known as Draft);
  for (const { known, members } of entities) {
    if (known === null) continue;
    const draft = known as Draft;
    const isPlace = draft.mentions.length === 0;
    for (const member of members) {
      const { head, core } = member.phrase;
      if (taken[head] === 1 || (isPlace && (member.traits.form === 'pronoun' || !namedNear(page, members, draft, head)))) continue;
      if (member.traits.form === 'pronoun' && suits(page, draft, head)) draft.mentions.push({ from: head, to: head + 1, form: 'pronoun' });
      if (member.traits.form === 'nominal' && fits(page, draft, member) && isOwn(draft, owners.get(core.from)))
        draft.mentions.push({ ...core, form: 'nominal' });
    }
    draft.mentions.sort((a, b) => a.from - b.from);
  }
}

/** "Ek said his government": not the state of another whom the text named. */
function isOwn({ kind, country }: Draft, owner: Draft | undefined): boolean {
  return kind === 'person' || owner?.kind !== 'person' || owner.country === null || owner.country === country;
}

/** What the text names as a place only is taken up as "the country", in that sentence or the next; "its" is rather of what is there. */
function namedNear(page: Page, members: readonly Member[], draft: Draft, head: number): boolean {
  return members.some(({ phrase, known }) => {
    const back = page.sentenceOf(head) - page.sentenceOf(phrase.head);
    return known === draft && phrase.head < head && (back === 0 || back === 1);
  });
}

/** One person is never "they", nor is a state: after it that mostly means its leaders or another group, and "we" are they who speak. */
function suits(page: Page, draft: Draft, pronoun: number): boolean {
  if (!mayMean(page, draft, pronoun) || isAt(draft, subjectOver(page.tokens, pronoun))) return false;
  if (draft.kind === 'state' && /^(?:we|us|our|ours|ourselves)$/.test(page.lower(pronoun))) return false;
  return (
    !/^(?:person|state)$/.test(draft.kind) || !/^(?:they|them|their|theirs|themselves|these|those|both|each)$/.test(page.lower(pronoun))
  );
}

/** Words for offices of any sort. */
const ANY_OFFICE =
  /^(?:leader|official|head|chief|diplomat|politician|representative|statesman|ruler|candidate|member|lawmaker|guest|host|boss|executive|officer|commander|general|lady|gentleman)$/;
/** Words for one office. */
const ALIKE: readonly RegExp[] = [
  /^(?:minister|premier|secretary|chancellor)$/,
  /^(?:ambassador|envoy|emissary|negotiator|secretary)$/,
  /^spokes(?:man|woman|person)$/,
  /^(?:king|monarch|prince|emir|sultan|sovereign)$/,
  /^(?:chairman|chairwoman|chairperson|chair|president|speaker)$/,
];

/** "the president" is nobody whom the text tells in another office. */
function mayHold({ offices }: Draft, noun: string): boolean {
  if (offices.length === 0 || !isOfficeWord(noun) || ANY_OFFICE.test(noun)) return true;
  return offices.some(({ head }) => head === noun || ALIKE.some((words) => words.test(head) && words.test(noun)));
}

const COUNTRY = /^(?:country|nation|republic|kingdom|island|power)$/;

/** May an actor of this kind be called so? What the model links is not always of a kind. */
function fits(page: Page, draft: Draft, { phrase, traits }: Member): boolean {
  const noun = page.tokens[phrase.head]?.lemma.toLowerCase() ?? '';
  if (!/^(?:the|this|that|our|his|her|their|its)$/.test(page.lower(phrase.core.from))) return false;
  switch (draft.kind) {
    case 'person':
      return (traits.genders & 3) !== 0 && (traits.numbers & 1) !== 0 && mayHold(draft, noun);
    case 'state':
      // "our state" is that of whoever speaks.
      if (/^(?:state|nation|people|homeland)$/.test(noun) && page.lower(phrase.core.from) === 'our') return false;
      return (
        (COUNTRY.test(noun) && (traits.numbers & 1) !== 0 && !/^(?:our|their)$/.test(page.lower(phrase.core.from))) ||
        isActorWord('stateNouns', noun)
      );
    case 'group':
      return false;
    default:
      return nounSense(noun).has('group') || isActorWord('stateNouns', noun);
  }
}
