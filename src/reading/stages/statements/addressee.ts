import type { Actor, Analysis, Token, TokenRange } from '../../../domain/index.ts';
import { dependentsOf, relationOf } from '../../../language/dependents.ts';
import { cueVerb } from './cue-verb.ts';
import type { Draft } from './draft.ts';
import { firstToken, isQuoted } from './draft.ts';
import { isToldPassive } from './heard.ts';
import type { Mentions } from './mentions.ts';
import { isOfAnotherTime } from './other-time.ts';
import { phraseActor } from './phrase-actor.ts';
import { findSpeaker } from './speaker.ts';
import { subjectOf } from './subject.ts';
import { findSettings, interlocutorOf, type Setting } from './talks.ts';

/** What is looked at to tell who heard a statement. */
export interface Hearing {
  readonly analysis: Analysis;
  readonly mentions: Mentions;
  readonly actors: readonly Actor[];
  readonly dependents: readonly (readonly number[])[];
  readonly settings: readonly Setting[];
  /** Who speaks in a transcript. */
  readonly turns: readonly Actor[];
}

export function setHearing(analysis: Analysis, mentions: Mentions, actors: readonly Actor[], drafts: readonly Draft[]): Hearing {
  const dependents = dependentsOf(analysis);
  const spoken = drafts.filter((draft) => draft.spoken).map((draft) => findSpeaker(analysis, draft.source, mentions));
  const turns = spoken.includes(null) ? [] : [...new Set(spoken.filter((actor) => actor !== null))];
  return { analysis, mentions, actors, dependents, settings: findSettings(analysis, mentions, dependents), turns };
}

/**
 * To whom something is said: whom the verb names as its hearer, else the other side of a talk of two. Joint statements and what is
 * said to the press or to all have none.
 */
export function findAddressee(hearing: Hearing, draft: Draft, speaker: Actor | null): Actor | null {
  const named = namedHearer(hearing, draft, speaker);
  if (named !== undefined) return named;
  if (!speaker || speaker.members.length > 0 || isJoint(hearing, draft, speaker) || isPublic(hearing, draft)) return null;
  if (draft.spoken) return hearing.turns.length === 2 ? (hearing.turns.find((other) => other !== speaker) ?? null) : null;
  const other = interlocutorOf(settingsOf(hearing, draft), speaker, firstToken(draft), hearing.actors);
  return other && isQuoted(hearing.analysis, draft) && isSpokenOf(hearing, draft, other) ? null : other;
}

/** What was said at another time is said in no talk that a sentence before tells of. */
function settingsOf({ analysis, dependents, settings }: Hearing, draft: Draft): readonly Setting[] {
  const verb = cueVerb(analysis, draft);
  const inside = (at: number) => [...draft.content, ...draft.source].some((run) => run.from <= at && at < run.to);
  if (!isOfAnotherTime(analysis, verb, dependents, inside)) return settings;
  const here = analysis.sentences[analysis.tokens[verb]?.sentence ?? -1]?.from ?? 0;
  return settings.filter(({ from }) => from >= here);
}

/** “He called us by phone”: whoever is spoken of does not hear it. */
function isSpokenOf({ analysis, mentions }: Hearing, { content }: Draft, other: Actor): boolean {
  const within = content.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, step) => from + step));
  if (within.some((at) => /^(?:you|your|yours)$/i.test(analysis.tokens[at]?.text ?? ''))) return false;
  return other.kind === 'person' && within.some((at) => mentions.at(at)?.actor === other);
}

/** "Ann Lee and Bo Ek emphasized": several speak as one. */
function isJoint({ analysis, mentions }: Hearing, { source }: Draft, speaker: Actor): boolean {
  if (source.some((run) => joinsOthers(analysis, run))) return true;
  return (
    speaker.kind === 'person' &&
    source.some(({ from, to }) => mentions.personsIn(from, to).some((other) => other !== speaker && !isOffice(other, speaker)))
  );
}

/** "Ann Lee and other leaders". */
function joinsOthers({ tokens }: Analysis, { from, to }: TokenRange): boolean {
  return tokens
    .slice(from, to)
    .some(({ text }, step) => /^and$/i.test(text) && /^(?:other|many|several|some)$/i.test(tokens[from + step + 1]?.text ?? ''));
}

/** "the President’s envoy Ann Lee": an office holder named within a title does not speak. */
function isOffice(other: Actor, speaker: Actor): boolean {
  return other.country !== null && other.country === speaker.country;
}

/** Verbs whose object hears: "told Putin". */
const TO_OBJECT =
  /^(?:tell|assure|inform|thank|urge|ask|remind|warn|congratulate|notify|brief|advise|persuade|order|instruct|invite|encourage|press|beg|promise|convince|request|greet|call|implore|commend|praise|welcome|reassure|caution|address)$/;
/** Of these the object hears only if it is a person or a state: "praised Germany for its help", not "welcomed the talks". */
const TO_LIVING = /^(?:commend|praise|welcome|press|promise|invite|order|call|address)$/;

/** The hearer that the verb names; null where it names one that is no actor; undefined where it names none. */
function namedHearer(hearing: Hearing, draft: Draft, speaker: Actor | null): Actor | null | undefined {
  const { analysis, dependents } = hearing;
  const verb = cueVerb(analysis, draft);
  const lemma = analysis.tokens[verb]?.lemma.toLowerCase() ?? '';
  if (isToldPassive(analysis, verb, dependents)) return toldSubject(hearing, verb);
  for (const child of dependents[verb] ?? []) {
    const token = analysis.tokens[child];
    if (!token) continue;
    const relation = relationOf(token);
    const links = (dependents[child] ?? []).filter((link) => link < child).map((link) => analysis.tokens[link]?.text.toLowerCase());
    const object = (relation === 'obj' || relation === 'iobj') && TO_OBJECT.test(lemma);
    const oblique =
      relation === 'obl' &&
      ((links.includes('to') && !TO_THINGS.test(lemma)) ||
        (links.includes('on') && lemma === 'call') ||
        (links.includes('upon') && lemma === 'call'));
    if (!object && !oblique) continue;
    const actor = hearersAt(hearing, child, speaker) ?? phraseActor(hearing, child);
    if (actor === speaker || (actor && oblique && isAbout(hearing, child, actor))) continue;
    if (actor) return actor;
    if (object && !TO_LIVING.test(lemma) && child > verb && /^(?:NOUN|PRON)$/.test(token.upos)) return null;
  }
  return expressedTo(hearing, draft, verb) ?? (ALWAYS_TO.test(lemma) ? rightAfter(hearing, draft, verb, speaker) : null) ?? undefined;
}

/** Verbs whose "to" leads to what is spoken of: "referring to President Lee". */
const TO_THINGS =
  /^(?:refer|allude|point|object|compare|liken|admit|attribute|ascribe|relate|devote|dedicate|commit|belong|amount|contribute|listen)$/;

/** "to a statement by Lee", "to questions about the complaints by Lee": whose words or deeds are spoken of does not hear. */
function isAbout({ analysis, mentions }: Hearing, head: number, actor: Actor): boolean {
  if (mentions.at(head)?.actor === actor) return false;
  let at = head + 1;
  while (
    at < analysis.tokens.length &&
    mentions.at(at)?.actor !== actor &&
    analysis.tokens[at]?.sentence === analysis.tokens[head]?.sentence
  ) {
    if (/^(?:about|against|by|concerning|on|over|regarding)$/i.test(analysis.tokens[at]?.text ?? '')) return true;
    at++;
  }
  return false;
}

/** "Ann Lee was warned": whoever is told. */
function toldSubject(hearing: Hearing, verb: number): Actor | null {
  const { tokens } = hearing.analysis;
  const own = hearing.dependents[verb]?.find((child) => tokens[child]?.relation === 'nsubj:pass');
  const { relation, head = -1 } = tokens[verb] as Token;
  const subject = own ?? (relation === 'acl' ? head : subjectOf(hearing.analysis, verb, hearing.dependents));
  return subject === null || subject < 0 ? null : (hearersAt(hearing, subject, null) ?? phraseActor(hearing, subject));
}

/** "told Ann Lee and Bo Ek": those of whom one is named first. */
function hearersAt({ mentions }: Hearing, head: number, speaker: Actor | null): Actor | null {
  const group = mentions.togetherAt(head);
  return group && mentions.at(head)?.actor.kind === 'person' && !(speaker && group.members.includes(speaker.id)) ? group : null;
}

/** Verbs that name their hearer right after them, where they name one. */
const ALWAYS_TO = /^(?:tell|assure|inform|thank|urge|remind|warn|congratulate)$/;

/** "China’s defense chief told President Ann Lee": a parser may take a name behind the verb for its subject. */
function rightAfter({ analysis, mentions }: Hearing, draft: Draft, verb: number, speaker: Actor | null): Actor | null {
  const inside = (at: number) => [...draft.content, ...draft.source].some((run) => run.from <= at && at < run.to);
  for (let at = verb + 1; at < analysis.tokens.length && !inside(at); at++) {
    const actor = mentions.at(at)?.actor;
    if (actor?.kind === 'person') return actor === speaker ? null : actor;
    if (!/^(?:PROPN|NOUN|ADJ|DET)$/.test(analysis.tokens[at]?.upos ?? '')) return null;
  }
  return null;
}

/** "expressed gratitude to Poland", "conveyed his condolences to the families". */
function expressedTo(hearing: Hearing, draft: Draft, verb: number): Actor | null {
  const { analysis, dependents } = hearing;
  const end = Math.max(...draft.content.map(({ to }) => to));
  for (const object of dependents[verb] ?? []) {
    const noun = analysis.tokens[object];
    if (
      !noun ||
      relationOf(noun) !== 'obj' ||
      !/^(?:gratitude|thanks|appreciation|condolence|congratulation|greeting|sympathy)s?$/.test(noun.lemma)
    )
      continue;
    for (const child of dependents[object] ?? [])
      if (child < end && (dependents[child] ?? []).some((link) => analysis.tokens[link]?.text.toLowerCase() === 'to'))
        return phraseActor(hearing, child);
  }
  return null;
}

const PUBLIC =
  /\b(?:reporters|journalists|press conference|news conference|briefing|interview|tweet(?:ed)?|twitter|telegram|facebook|statement|address|speech|article|media)\b/iu;

/** Said to all: in a statement, on television, to reporters. Looked for beside the cue, outside what is said. */
function isPublic({ analysis }: Hearing, draft: Draft): boolean {
  const cue = draft.cue[0];
  const sentence = analysis.sentences[analysis.tokens[cue?.from ?? -1]?.sentence ?? -1];
  if (!cue || !sentence) return false;
  const inside = (at: number) => draft.content.some((run: TokenRange) => run.from <= at && at < run.to);
  const around = draft.within?.content.find((run) => run.from <= cue.from && cue.from < run.to) ?? sentence;
  const words: string[] = [];
  for (let at = around.from; at < around.to; at++) if (!inside(at)) words.push(analysis.tokens[at]?.text ?? '');
  return PUBLIC.test(words.join(' '));
}
