import type { Sentence, Timex, Token } from '../../../domain/index.ts';
import { parseDay } from './calendar.ts';
import type { Found, Reading, TimeRule } from './rule.ts';
import { RULES } from './rules/index.ts';
import { readTense, type Tense } from './tense.ts';
import { Told } from './told.ts';
import { cutWords, isDigits, lowAt, type Word } from './words.ts';

interface TimesInput {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** The document's date, `YYYY-MM-DD`. */
  readonly date: string | null;
}

const FIGURES = '#';
const BY_START = new Map<string, TimeRule[]>();
for (const rule of RULES) {
  for (const start of new Set(rule.starts)) {
    const rules = BY_START.get(start);
    if (rules) rules.push(rule);
    else BY_START.set(start, [rule]);
  }
}

/** The TIMEX3 expressions of a text, in order, none over another. Linear in the length of the text. */
export function findTimes({ text, tokens, sentences, date }: TimesInput): Timex[] {
  const words = cutWords(text, tokens);
  const told = new Told(words, tokens, sentences);
  const reading = readingOf(words, tokens, parseDay(date), told);
  const times: Timex[] = [];
  for (let at = 0; at < words.length; ) {
    const best = readLongest(reading, at);
    if (!best) at++;
    else {
      for (const one of best) {
        times.push(timexOf(words, one, times.length));
        told.add(one);
      }
      at = Math.max(at + 1, best.at(-1)?.to ?? 0);
    }
  }
  return times;
}

/** How deep a rule may ask what the others read: a modifier, a clock time, a date. */
const DEPTH = 3;

function readingOf(words: readonly Word[], tokens: readonly Token[], today: number | null, told: Told): Reading {
  const tenses = new Map<number, Tense>();
  let depth = 0;
  const reading: Reading = {
    words,
    today,
    tenseAt(at) {
      const known = tenses.get(at) ?? readTense(words, tokens, at);
      tenses.set(at, known);
      return known;
    },
    last: (at, unit, back, until) => told.last(at, unit, back, until),
    lastDated: (at) => told.lastDated(at, today),
    readAt(at) {
      if (depth >= DEPTH) return null;
      depth++;
      const inner = readLongest(reading, at);
      depth--;
      return inner;
    },
  };
  return reading;
}

function readLongest(reading: Reading, at: number): readonly Found[] | null {
  const { words } = reading;
  const rules = BY_START.get(isDigits(words, at) ? FIGURES : lowAt(words, at));
  let best: readonly Found[] | null = null;
  for (const rule of rules ?? []) {
    const read = rule.read(reading, at);
    if (read && (read.at(-1)?.to ?? 0) > (best?.at(-1)?.to ?? at)) best = read;
  }
  return best;
}

function timexOf(words: readonly Word[], { from, to, type, value, by, confidence }: Found, index: number): Timex {
  const span = { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
  return { id: `t${index + 1}`, span, type, value, by, confidence };
}
