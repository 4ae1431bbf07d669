import type { Actor, Analysis, Sentence, Token } from '../../../domain/index.ts';
import { coverTokens } from '../../../language/align.ts';
import { relationOf } from '../../../language/dependents.ts';
import { TALK_NOUN } from '../actors/talk-verbs.ts';
import type { Mentions } from './mentions.ts';
import { type Look, phraseActors } from './phrase-actor.ts';
import { subjectOf } from './subject.ts';

/** A setting that the text tells of, from a token on: a talk of two sides, or words to the press or to all, which have no sides. */
export interface Setting {
  readonly from: number;
  readonly sides: readonly [readonly Actor[], readonly Actor[]] | null;
  /** Where a setting that a sentence only mentions ("in his meeting with Ek, Lee said") ends, if the text tells of others too. */
  readonly to?: number;
}

const VERBS = /^(?:speak|talk|meet|call|telephone|phone|converse|confer|receive|host|consult|negotiate|welcome|visit)$/;
const PRESS =
  /\b(?:(?:press|news|media) (?:conference|briefing|availability)|(?:told|answered questions (?:from|of)) (?:reporters|journalists)|(?:speaking|spoke|talking|talked) (?:with|to) (?:the )?(?:media|press)|(?:with|to) (?:the )?(?:journalists|reporters|correspondents)|statements? (?:for|to) the (?:media|press)|interview)\b/iu;

/**
 * Where things are said: who met, called or received whom, and the press conferences after.
 *
 * Reads: "[Ann Lee] spoke today with President [Bo Ek]." → Ann Lee | Bo Ek
 * Reads: "[Ann Lee] had a phone call with [Bo Ek]." → Ann Lee | Bo Ek
 * Leaves: "[Ann Lee] likes [Bo Ek]."
 */
export function findSettings(analysis: Analysis, mentions: Mentions, dependents: readonly (readonly number[])[]): Setting[] {
  const contents = coverTokens(
    analysis.tokens.length,
    analysis.attributions.flatMap(({ content }) => content),
  );
  const look = { analysis, mentions, dependents };
  const settings = analysis.sentences.flatMap((sentence): Setting[] => {
    const free = { from: sentence.from, to: sentence.to };
    const words: string[] = [];
    for (let at = free.from; at < free.to; at++) if (contents[at] === 0) words.push(analysis.tokens[at]?.text ?? '');
    if (PRESS.test(words.join(' '))) return [{ from: sentence.from, sides: null }];
    for (let at = sentence.from; at < sentence.to; at++) {
      const sides = contents[at] === 0 ? sidesAt(look, at, sentence, contents) : null;
      if (sides) return [{ from: sentence.from, sides, ...(isMentioned(look, at) ? { to: endOfParagraph(analysis, sentence) } : {}) }];
    }
    return [];
  });
  return tellOfSeveral(settings) ? settings : settings.map(({ from, sides }) => ({ from, sides }));
}

/** "in his meetings with Ek", "during the call". */
function isMentioned({ analysis, dependents }: Look, at: number): boolean {
  const link = (dependents[at] ?? []).find((child) => child < at && analysis.tokens[child]?.relation === 'case');
  return analysis.tokens[at]?.upos === 'NOUN' && /^(?:in|during)$/i.test(analysis.tokens[link ?? -1]?.text ?? '');
}

function endOfParagraph({ sentences }: Analysis, { paragraph }: Sentence): number {
  return sentences.findLast((other) => other.paragraph === paragraph)?.to ?? 0;
}

/** Are there talks of different people? */
function tellOfSeveral(settings: readonly Setting[]): boolean {
  const talks = settings.flatMap(({ sides }) => (sides ? [sides.flat().map(({ id }) => id)] : []));
  return talks.some((one) => talks.some((other) => !one.every((id) => other.includes(id)) && !other.every((id) => one.includes(id))));
}

type Sides = readonly [readonly Actor[], readonly Actor[]];

function sidesAt(look: Look, at: number, sentence: Sentence, contents: Uint8Array): Sides | null {
  const token = look.analysis.tokens[at] as Token;
  const verbal = token.upos === 'VERB' && VERBS.test(token.lemma);
  if (!verbal && !(token.upos === 'NOUN' && isTalkNoun(look, at))) return null;
  if (isNoneYet(look, verbal ? at : token.head)) return null;
  const partners = partnersOf(look, at, verbal);
  const own = firstSide(look, at, verbal);
  if (own.length >= 2 && partners.length === 0) return isOfOneCountry(own) ? null : [own.slice(0, 1), own.slice(1)];
  const others = partners.filter(
    (actor) => !own.includes(actor) && canHear(actor, own) && !(OF_THINGS.test(token.lemma) && actor.kind === 'organization'),
  );
  if (own.length > 0 && others.length > 0) return [own, others];
  return partners.length > 0 || verbal || isBesideSpeech(look, at) ? null : betweenTwo(look.mentions, sentence, contents);
}

/** What may be done with a plan as well as with a person: "welcomed the strategy". */
const OF_THINGS = /^(?:welcome|visit|receive)$/;

/** "opening remarks by Lee and Ek before their talks": each speaks to all. */
function isBesideSpeech({ analysis }: Look, at: number): boolean {
  for (let over = analysis.tokens[at]?.head ?? -1; over >= 0; over = analysis.tokens[over]?.head ?? -1)
    if (/^(?:remark|speech|statement|address)s?$/i.test(analysis.tokens[over]?.lemma ?? '')) return true;
  return false;
}

/** "talks", "a call", "a video conference". */
function isTalkNoun({ analysis, dependents }: Look, at: number): boolean {
  const lemma = analysis.tokens[at]?.lemma.toLowerCase() ?? '';
  if (lemma !== 'conference') return TALK_NOUN.test(lemma);
  return (dependents[at] ?? []).some((child) => /^(?:video|tele|phone|telephone)$/i.test(analysis.tokens[child]?.text ?? ''));
}

const CALLS_OFF = /^(?:cancel|postpone|avoid|shy|skip|boycott)$/;
const ONLY_THINKS_OF = /^(?:refuse|reject|decline|propose|plan|expect|hope|want|intend|schedule|seek|call)$/;

/** "will meet Ek next week", "did not meet Ek", "cancelled the meeting with Ek": nobody talks yet. */
function isNoneYet({ analysis, dependents }: Look, verb: number): boolean {
  const token = analysis.tokens[verb];
  if (token?.upos !== 'VERB') return false;
  const helpers = (dependents[verb] ?? []).filter((child) => child < verb).map((child) => analysis.tokens[child]?.text.toLowerCase() ?? '');
  if (helpers.some((word) => /^(?:will|would|may|might|should|could|must|shall|not|n't|n’t|never)$/.test(word))) return true;
  if (CALLS_OFF.test(token.lemma)) return true;
  const head = analysis.tokens[token.head];
  return helpers.includes('to') && head?.upos === 'VERB' && (CALLS_OFF.test(head.lemma) || ONLY_THINKS_OF.test(head.lemma));
}

function isOfOneCountry([first, ...others]: readonly Actor[]): boolean {
  return first !== undefined && first.country !== null && others.every(({ country }) => country === first.country);
}

/** Persons talk with persons and groups of them; only states and bodies talk with a state. */
function canHear(actor: Actor, own: readonly Actor[]): boolean {
  return actor.kind !== 'state' || own.every(({ kind }) => kind !== 'person');
}

/** "met (with) Bo Ek", "a call with Bo Ek"; in "held a meeting with Bo Ek" a parser may take him for the verb's. */
function partnersOf(look: Look, at: number, verbal: boolean): Actor[] {
  const { analysis, dependents } = look;
  const { relation: own, head } = analysis.tokens[at] as Token;
  const ofVerb = !verbal && own === 'obj' ? (dependents[head] ?? []).filter((child) => child > at) : [];
  return [...(dependents[at] ?? []), ...ofVerb].flatMap((child): Actor[] => {
    const relation = relationOf(analysis.tokens[child] as Token);
    const link = (dependents[child] ?? []).find((one) => one < child && analysis.tokens[one]?.relation === 'case');
    const word = link === undefined ? '' : analysis.tokens[link]?.text.toLowerCase();
    if (verbal && relation === 'obj') return phraseActors(look, child);
    const towards = word === 'with' || (word === 'to' && verbal && /^(?:speak|talk)$/.test(analysis.tokens[at]?.lemma ?? ''));
    return (relation === 'obl' || relation === 'nmod') && towards ? phraseActors(look, child) : [];
  });
}

/** Whoever had the talk: a verb's subject (a parser may make two of title and name), a noun's possessor, the subject of "held". */
function firstSide(look: Look, at: number, verbal: boolean): Actor[] {
  const { analysis, dependents } = look;
  const owner = verbal ? undefined : dependents[at]?.find((child) => analysis.tokens[child]?.relation === 'nmod:poss');
  if (owner !== undefined) return phraseActors(look, owner);
  const verb = verbal ? at : (analysis.tokens[at]?.head ?? -1);
  const subject = verb < 0 ? null : subjectOf(analysis, verb, dependents);
  if (subject === null) return [];
  const split = (dependents[analysis.tokens[subject]?.head ?? -1] ?? []).filter((child) => analysis.tokens[child]?.relation === 'nsubj');
  const sides = split.map((child) => phraseActors(look, child));
  return sides.find((actors) => actors.some(({ kind }) => kind === 'person')) ?? sides[0] ?? [];
}

/** "at a meeting in Moscow, Li assured Putin": the two persons named outside what is said, of different countries. */
function betweenTwo(mentions: Mentions, { from, to }: Sentence, contents: Uint8Array): Sides | null {
  const named = new Set<Actor>();
  for (let at = from; at < to; at++) if (contents[at] === 0) for (const person of mentions.personsIn(at, at + 1)) named.add(person);
  const [a, b, ...more] = named;
  return a && b && more.length === 0 && a.country !== null && b.country !== null && a.country !== b.country ? [[a], [b]] : null;
}

/** Who hears a speaker in the setting last told of before `token`: the other side, one actor or a group of the text; null for several that are none. */
export function interlocutorOf(settings: readonly Setting[], speaker: Actor, token: number, actors: readonly Actor[]): Actor | null {
  const last = settings.findLast(
    ({ from, sides }) => from <= token && (sides === null || sides.flat().some((one) => isAmong(speaker, one))),
  );
  if (!last?.sides || (last.to !== undefined && token >= last.to)) return null;
  const [one, other] = last.sides.map((side) => new Set(side.flatMap((actor) => membersOf(actor, actors)))) as [Set<Actor>, Set<Actor>];
  const across = one.has(speaker) ? other.difference(one) : one.difference(other);
  return together(across.size > 0 ? across : one.union(other).difference(new Set([speaker])), speaker, actors);
}

function isAmong(speaker: Actor, actor: Actor): boolean {
  return actor === speaker || (speaker.kind === 'person' && actor.members.includes(speaker.id));
}

function membersOf(actor: Actor, actors: readonly Actor[]): readonly Actor[] {
  return actor.members.length > 1 ? actors.filter(({ id }) => actor.members.includes(id)) : [actor];
}

/** Of several the group that they belong to, as a parser may see only some of a long row. */
function together(several: ReadonlySet<Actor>, speaker: Actor, actors: readonly Actor[]): Actor | null {
  const [first = null] = several;
  if (several.size < 2) return first;
  const ids = [...several].map(({ id }) => id);
  const groups = actors.filter(({ members }) => ids.every((id) => members.includes(id)) && !members.includes(speaker.id));
  return groups.toSorted((a, b) => a.members.length - b.members.length)[0] ?? null;
}
