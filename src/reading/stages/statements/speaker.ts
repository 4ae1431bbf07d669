import type { Actor, Analysis, TokenRange } from '../../../domain/index.ts';
import { headOf } from '../../../language/dependents.ts';
import { speechVerbs, titleWord } from '../../../tables/index.ts';
import { bodyInReach } from './body-in-reach.ts';
import type { Mentions } from './mentions.ts';
import { mediumNamed } from './named-medium.ts';

/**
 * Who a source's words stand for: the actor that its head word names, or the person whose title the head is.
 *
 * Reads: "Chinese Defense Minister Gen. Li Shangfu" → Li Shangfu; "Li, who is in Russia" → Li
 * Reads: "a separate statement by the Kremlin" → Kremlin
 * Leaves: "a spokesman for President Zelensky" → nobody that is named
 */
export function findSpeaker(analysis: Analysis, source: readonly TokenRange[], mentions: Mentions): Actor | null {
  for (const run of source) {
    const head = subjectIn(analysis, run, headOf(analysis, run));
    const together = speakTogether(run, head, mentions);
    if (together) return together;
    const direct = mentions.at(head);
    if (direct?.actor.kind === 'person' && direct.mention.form === 'name') return direct.actor;
    const found =
      personTitled(analysis, run, head, mentions) ??
      namedAtEnd(analysis, run, mentions) ??
      mediumNamed(analysis, run, head, mentions) ??
      direct?.actor ??
      issuerOf(analysis, run, head, mentions) ??
      bodyInReach(analysis, run, head, mentions);
    if (found) return found;
  }
  return null;
}

/** "Foreign Ministers Ann Lee and Bo Ek": all of those who are named together from the head word, or from behind it as a title, on. */
function speakTogether(run: TokenRange, head: number, mentions: Mentions): Actor | null {
  const own = mentions.togetherAt(head);
  if (own) return own;
  for (let at = head + 1; at < run.to; at++) {
    const group = mentions.togetherAt(at);
    if (group) return mentions.at(at)?.actor === group ? null : group;
  }
  return null;
}

/** "Ann Lee is the first to call for it": where the source is a clause, its subject speaks. */
function subjectIn({ tokens }: Analysis, run: TokenRange, head: number): number {
  for (let at = run.from; at < run.to; at++) if (tokens[at]?.head === head && tokens[at]?.relation === 'nsubj') return at;
  return head;
}

const TITLED = /^(?:flat|appos|compound|nmod:desc|nmod:appos|list)/;

function personTitled(analysis: Analysis, run: TokenRange, head: number, mentions: Mentions): Actor | null {
  for (let i = run.from; i < run.to; i++) {
    const here = mentions.at(i);
    if (here?.actor.kind !== 'person') continue;
    let at = i;
    while (at !== head && isTitled(analysis, at) && (analysis.tokens[at]?.head ?? -1) >= 0) at = analysis.tokens[at]?.head ?? head;
    if (at === head) return here.actor;
  }
  return null;
}

/** "Minister Lee", and "Lee" before a noun that is a title; not "Lee" of "Lee supporters", "the Lee campaign", "Lee's spokesman". */
function isTitled({ tokens }: Analysis, at: number): boolean {
  const token = tokens[at];
  if (ownsNext(tokens, at)) return false;
  if (!TITLED.test(token?.relation ?? '')) return false;
  const above = tokens[token?.head ?? -1];
  return token?.relation !== 'compound' || above?.upos === 'PROPN' || titleWord(above?.text ?? '') !== undefined;
}

/** "Lee's", "Guterres'". */
function ownsNext(tokens: Analysis['tokens'], at: number): boolean {
  let to = at + 1;
  while (tokens[to]?.relation === 'flat' && tokens[to]?.head === at) to++;
  return tokens[to]?.relation === 'case' && /^['’]s?$/i.test(tokens[to]?.text ?? '');
}

const PREPOSITION = /^(?:about|against|at|by|for|from|in|of|on|to|with)$/i;

/**
 * The one person named in a source, at its end after titles: a parser may take a long title apart. Not the object of a
 * preposition ("a spokesman for President Zelensky"), unless a place or body comes between ("President of Ukraine Volodymyr Zelenskyy").
 */
function namedAtEnd(analysis: Analysis, run: TokenRange, mentions: Mentions): Actor | null {
  const [person, ...others] = mentions.personsIn(run.from, run.to);
  if (!person || others.length > 0) return null;
  let at = run.to - 1;
  while (at >= run.from && analysis.tokens[at]?.upos === 'PUNCT') at--;
  at = beforeHome(analysis, run, at, mentions);
  if (mentions.at(at)?.actor !== person) return null;
  while (at >= run.from && mentions.at(at)?.actor === person) at--;
  const name = at + 1;
  for (; at >= run.from; at--) {
    const token = analysis.tokens[at];
    if (mentions.isName(at)) return person;
    if (token?.upos === 'VERB') return null;
    if (PREPOSITION.test(token?.text ?? ''))
      return ownsTitle(analysis, person, at + 1, name) && !holdsWhole(analysis, person, run.from, at, name) ? null : person;
  }
  return person;
}

/** The end of a name that "of Peru" follows. */
function beforeHome({ tokens }: Analysis, run: TokenRange, last: number, mentions: Mentions): number {
  let at = last;
  while (at > run.from && tokens[at]?.upos === 'PROPN' && mentions.at(at)?.actor.kind !== 'person') at--;
  return at < last && /^of$/i.test(tokens[at]?.text ?? '') && mentions.at(at - 1)?.mention.form === 'name' ? at - 1 : last;
}

/** Is the title right before a name its bearer's? In "Head of the Office of the President Andriy Yermak" it is somebody else's. */
function ownsTitle(analysis: Analysis, person: Actor, from: number, to: number): boolean {
  const words = analysis.tokens.slice(from, to).filter(({ upos }) => upos === 'NOUN' || upos === 'PROPN');
  const title = words.at(-1)?.text.toLowerCase();
  if (title === undefined || person.offices.length === 0) return true;
  return person.offices.some(
    (office) =>
      office.title
        .toLowerCase()
        .split(/[\s-]+/)
        .at(-1) === title || office.title.toLowerCase().startsWith(title),
  );
}

/** In "Head of the Office of the President Andriy Yermak" the office that he is known to hold reaches back over the preposition. */
function holdsWhole(analysis: Analysis, person: Actor, from: number, preposition: number, name: number): boolean {
  const before = letters(analysis.tokens.slice(from, name).map(({ text }) => text));
  const after = letters(analysis.tokens.slice(preposition + 1, name).map(({ text }) => text));
  return person.offices.some(({ title }) => letters([title]).length > after.length && before.endsWith(letters([title])));
}

function letters(words: readonly string[]): string {
  return words
    .join('')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Whoever a document is by: "a statement by the Kremlin", "the ministry's readout". */
function issuerOf(analysis: Analysis, run: TokenRange, head: number, mentions: Mentions): Actor | null {
  if (!speechVerbs().documents.has(analysis.tokens[head]?.lemma ?? '')) return null;
  for (let i = run.from; i < run.to; i++) {
    const actor = mentions.at(i)?.actor;
    const by = analysis.tokens.slice(head + 1, i).some(({ text }) => /^(?:by|from|of)$/i.test(text));
    // "a statement from Lee's office": the office's.
    const owner = analysis.tokens[i]?.head ?? -1;
    if (owner > i && owner < run.to && mentions.at(owner) && mentions.at(owner)?.actor !== actor) continue;
    const possessor = i < head && /^nmod:poss/.test(analysis.tokens[i]?.relation ?? '');
    if (actor && (by || possessor || isIssuerBefore(analysis, i, head, actor))) return actor;
  }
  return null;
}

/** "a White House statement", "a Russian readout"; not "a Gaza report", which is on a place. */
function isIssuerBefore({ tokens }: Analysis, at: number, noun: number, { kind }: Actor): boolean {
  const token = tokens[at];
  if (at >= noun || token?.head !== noun || !/^(?:compound|amod|nmod)$/.test(token.relation ?? '')) return false;
  return kind === 'organization' || kind === 'body' || (kind === 'state' && token.upos === 'ADJ');
}
