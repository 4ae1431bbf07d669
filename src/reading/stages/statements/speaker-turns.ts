import type { Analysis, TokenRange } from '../../../domain/index.ts';
import { coverTokens } from '../../../language/align.ts';
import { titleWord } from '../../../tables/index.ts';
import { mayOpen } from '../../../text/quotations.ts';
import type { Draft } from './draft.ts';
import { quotedAfter } from './quoted-turns.ts';

/** Tokens within which a turn's colon must come. */
const LONGEST_NAME = 12;
/** Turns from which a text is a transcript; one "Name: words" is a headline or a caption, unless an office stands before and a speech follows. */
const TRANSCRIPT = 2;
/** Tokens from which it is a speech. */
const SPEECH = 80;
const ROLE =
  /^(?:question|answer|q|a|moderator|reporter|journalist|host|interviewer|correspondent|spokes(?:man|woman|person)|president|minister|secretary)$/i;
/** What stands before the colon of a heading. */
const LABEL =
  /^(?:subjects?|topics?|theme|transcript|date|time|location|venue|place|contacts?|media|source|sources|note|notes|summary|title|photo|photos|tags?|updated|posted|published|related|subject|watch|video|full|text|e|eo|e&oe|re|cc|from|to|ends?)$/i;
const SMALL = /^(?:of|the|and|for|to|de|la|von|van|bin|al|el)$|^[-.,'’()]$/;

interface Turn {
  readonly source: TokenRange;
  readonly colon: number;
  readonly paragraph: number;
}

/**
 * In a transcript each turn is a statement: the name before the colon that begins a sentence, and all that is said until the next turn, or
 * the quotation that follows the colon.
 *
 * Reads: "Vladimir Putin: Good afternoon. / Li Shangfu: Thank you." → Putin | : | Good afternoon.; Li | : | Thank you.
 * Leaves: "The plan: A new road."
 */
export function findTurns(analysis: Analysis): Draft[] {
  const turns = findStarts(analysis);
  const [only] = turns;
  const quoted = turns.flatMap((turn) => asQuoted(analysis, turn) ?? []);
  if (quoted.length === turns.length) return quoted;
  if (only && turns.length < TRANSCRIPT) return isSpeech(analysis, only) ? [asDraft(only, analysis.tokens.length)] : [];
  return turns.flatMap((turn, i): Draft[] => {
    const words = asQuoted(analysis, turn);
    if (words) return [words];
    const next = turns[i + 1];
    const to = next ? next.source.from : endOfParagraph(analysis, turn);
    const content = { from: turn.colon + 1, to: next ? beforeMark(analysis, to) : to };
    if (content.to <= content.from) return [];
    return [asDraft(turn, content.to)];
  });
}

function asDraft({ source, colon }: Turn, to: number): Draft {
  const [cue, content] = [
    { from: colon, to: colon + 1 },
    { from: colon + 1, to },
  ];
  return { source: [source], cue: [cue], content: [content], confidence: 0.9, by: 'statements/turn', within: null, spoken: true };
}

/** "Ann Lee: “We will go.”" */
function asQuoted(analysis: Analysis, turn: Turn): Draft | null {
  const to = quotedAfter(analysis, turn.colon);
  if (to === null) return null;
  const { spoken, ...draft } = asDraft(turn, to);
  return draft;
}

/** "Speech at the summit. President of Kenya Ann Lee: Friends, we …": an office, a name, and long words of somebody's own. */
function isSpeech({ tokens }: Analysis, { source, colon }: Turn): boolean {
  const titled = tokens.slice(source.from, source.to - 1).some(({ text }) => isOffice(text));
  const words = tokens.slice(colon + 1);
  const own = words.filter(({ text }) => /^(?:I|we|our|us|my|me)$/i.test(text)).length;
  return titled && words.length >= SPEECH && own * 60 >= words.length;
}

/** What the model found inside a transcript's turns is left to the turns. */
export function outsideTurns(drafts: readonly Draft[], turns: readonly Draft[]): Draft[] {
  const inside = (run: TokenRange) =>
    turns.some(({ source, content }) => [...source, ...content].some((part) => run.from < part.to && part.from < run.to));
  return turns.length === 0 ? [...drafts] : drafts.filter((draft) => !draft.content.some(inside) && !draft.cue.some(inside));
}

function findStarts(analysis: Analysis): Turn[] {
  const persons = coverTokens(
    analysis.tokens.length,
    analysis.names.filter(({ type }) => type === 'PERSON'),
  );
  const turns: Turn[] = [];
  for (const [i, sentence] of analysis.sentences.entries()) {
    const opens = analysis.sentences[i - 1]?.paragraph !== sentence.paragraph;
    const name = nameBeforeColon(analysis, sentence.from, sentence.to, persons, opens) ?? nameAfterHeading(analysis, sentence, persons);
    if (name) turns.push({ ...name, paragraph: sentence.paragraph });
  }
  return turns;
}

/** What stands in brackets after the name ("Emmanuel Macron (retranslated): Thank you") is no part of it. */
function nameBeforeColon(
  analysis: Analysis,
  start: number,
  end: number,
  persons: Uint8Array,
  opens: boolean,
): Pick<Turn, 'source' | 'colon'> | null {
  const word = (i: number) => analysis.tokens[i]?.text ?? '';
  const from = mayOpen(word(start)) ? start + 1 : start;
  let colon = from;
  while (colon < end && colon - from <= LONGEST_NAME && word(colon) !== ':') colon++;
  if (word(colon) !== ':' || colon === from || colon + 1 >= end) return null;
  let to = colon;
  if (word(colon - 1) === ')') while (to > from && word(to) !== '(') to--;
  if (to === from) return null;
  for (let i = from; i < to; i++) if (!/^\p{Lu}/u.test(word(i)) && !SMALL.test(word(i))) return null;
  const last = to - 1;
  if (to - from === 1 && LABEL.test(word(from))) return null;
  const named =
    persons[last] === 1 || persons[from] === 1 || /^\p{Lu}{2,}$/u.test(word(last)) || (opens && to - from <= 2 && ROLE.test(word(last)));
  return named ? { source: { from, to }, colon } : null;
}

/** Words of a heading that runs on into the first turn. */
const HEADING = 20;

/** Nouns of a heading that a tagger may take for verbs. */
const OCCASION = /^(?:talks|meeting|remarks|speech|address|session|opening|beginning)$/i;

/** "Beginning of talks President of Kenya Ann Lee: Welcome!", "* * * President Ann Lee: …": a heading without a verb, a title and a name. */
function nameAfterHeading(
  { tokens }: Analysis,
  { from: start, to: end }: TokenRange,
  persons: Uint8Array,
): Pick<Turn, 'source' | 'colon'> | null {
  let colon = start;
  while (colon < end && tokens[colon]?.text !== ':') colon++;
  if (colon + 1 >= end || persons[colon - 1] !== 1) return null;
  let from = colon;
  const isPart = (at: number): boolean => {
    const word = tokens[at]?.text ?? '';
    return /^\p{Lu}/u.test(word) || (SMALL.test(word) && word !== ',' && at > start);
  };
  while (from > start && colon - from < LONGEST_NAME && isPart(from - 1)) from--;
  while (from < colon && !isOffice(tokens[from]?.text ?? '')) from++;
  const heading = tokens.slice(start, from);
  const tells = heading.some(({ upos, text }, i) => text === ',' || (i > 0 && /^(?:VERB|AUX)$/.test(upos) && !OCCASION.test(text)));
  const isHeading = heading.length > 0 && heading.length <= HEADING && !tells;
  return isHeading && from < colon && persons[from] !== 1 ? { source: { from, to: colon }, colon } : null;
}

function isOffice(word: string): boolean {
  return /^\p{Lu}/u.test(word) && (titleWord(word)?.parts.has('office') ?? false);
}

function endOfParagraph(analysis: Analysis, turn: Turn): number {
  return analysis.sentences.findLast(({ paragraph }) => paragraph === turn.paragraph)?.to ?? turn.colon + 1;
}

/** The next turn's own opening mark belongs to it. */
function beforeMark(analysis: Analysis, to: number): number {
  return mayOpen(analysis.tokens[to - 1]?.text ?? '') ? to - 1 : to;
}
