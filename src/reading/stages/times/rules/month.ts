import { dateOf, dayOf } from '../calendar.ts';
import { placeYear } from '../place.ts';
import { found, type Reading, type TimeRule } from '../rule.ts';
import { two, writeValue } from '../values.ts';
import { isCapital, lowAt, type Word } from '../words.ts';
import { isRangeMark, MONTH_STARTS, readMonth, readYearAfter } from './calendar-parts.ts';

/**
 * A month, with or without its year. Names that are words or people's names besides need a word before them that asks for a time.
 *
 * Reads: "It closed in September 2006 for good." → September 2006=2006-09
 * Reads: "Sales rose in March." 2023-04-17 → March=2023-03
 * Reads: "They will hold a drill, dubbed Peace, in December." 2023-09-05 → December=2023-12
 * Reads: "They arrived in May." 2023-04-17 → May=2022-05
 * Reads: "They are preparing for the visit in March." 2023-04-17 → March=2024-03
 * Reads: "Ties began in 1965. He lost the vote of July." 2025-08-24 → 1965=1965, July=1965-07
 * Reads: "Ties began in 1965. He lost the vote of July, Lee said today." 2025-08-24 → 1965=1965, July=2025-07, today=2025-08-24
 * Reads: "It will open in May." 2023-04-17 → May=2023-05
 * Reads: "It ran from March to August 2011." → March=2011-03, August 2011=2011-08
 * Reads: "The strike of last September ended." 2009-10-12 → last September=2009-09
 * Reads: "It expires in October of next year." 2009-05-15 → October of next year=2010-10
 * Leaves: "She may march with Theresa May and April Jones."
 */
export const month: TimeRule = {
  name: 'month',
  starts: [...MONTH_STARTS, 'last', 'next', 'this', 'past'],
  read(reading, at) {
    const { words } = reading;
    const named = readNamed(reading, at);
    if (named) return named;
    const part = readMonth(words, at);
    if (!part) return null;
    const year = readYearAfter(words, part.to);
    if (year) return shape(at, year.to, year.value, part.value, true);
    const relative = readRelativeYear(reading, part.to);
    if (relative) return shape(at, relative.to, relative.year, part.value, false);
    const range = isRangeMark(words, part.to) ? readMonth(words, part.to + 1) : null;
    const shared = range && readYearAfter(words, range.to);
    if (shared) return shape(at, part.to, part.value > range.value ? shared.value - 1 : shared.value, part.value, true);
    if (!standsAlone(words, at, part.to)) return null;
    const guess = placeYear(reading, at, part.value, null);
    if (guess === null) return found('month', { from: at, to: part.to, value: `XXXX-${two(part.value)}`, confidence: 0.6 });
    return shape(at, part.to, guess, part.value, false);
  },
};

function shape(from: number, to: number, year: number, value: number, dated: boolean) {
  const stretch = { day: dayOf(year, value), unit: 'month' } as const;
  return found('month', { from, to, value: writeValue(stretch), stretch, dated, confidence: dated ? 0.97 : 0.82 });
}

/** "last September", "this May", "next March". */
function readNamed({ words, today }: Reading, at: number) {
  const way = lowAt(words, at);
  if (!/^(?:last|next|this|past)$/.test(way)) return null;
  const part = readMonth(words, at + 1);
  if (!part || today === null || readYearAfter(words, part.to)) return null;
  const now = dateOf(today);
  const year =
    way === 'this' ? now.year : way === 'next' ? now.year + (part.value > now.month ? 0 : 1) : now.year - (part.value < now.month ? 0 : 1);
  return shape(at, part.to, year, part.value, false);
}

/** "of last year", "this year", "the same year". */
function readRelativeYear({ words, today, last }: Reading, at: number): { year: number; to: number } | null {
  let to = lowAt(words, at) === 'of' || lowAt(words, at) === ',' ? at + 1 : at;
  if (lowAt(words, to) === 'the') to++;
  if (lowAt(words, to + 1) !== 'year') return null;
  const way = lowAt(words, to);
  if (way === 'same' || way === 'that') {
    const told = last(at, 'year');
    return told && { year: dateOf(told.day).year, to: to + 2 };
  }
  const step = way === 'last' ? -1 : way === 'next' ? 1 : way === 'this' ? 0 : null;
  return step === null || today === null ? null : { year: dateOf(today).year + step, to: to + 2 };
}

const ASKS =
  /^(?:in|last|next|this|since|until|till|by|of|from|early|late|mid|during|between|through|before|after|for|and|to|or|each|every|-|–|\/)$/;
const ALSO_WORDS = /^(?:may|march|mar|jan|dec|jun|sep|oct|nov|feb|jul|aug|apr|april|august|june)$/;

function standsAlone(words: readonly Word[], at: number, to: number): boolean {
  const before = lowAt(words, at - 1);
  const after = lowAt(words, to);
  if (/^(?:mr|ms|mrs|dr|\.)$/.test(before) || (isCapital(words, to) && isCapital(words, at - 1))) return false;
  if (!ALSO_WORDS.test(lowAt(words, at))) return !isCapital(words, to) || ASKS.test(before);
  if (!ASKS.test(before) || /^(?:and|or|of|for|from|by|to|-|–|\/|after|before)$/.test(before) === false)
    return ASKS.test(before) && !isName(words, to);
  return !isName(words, to) && !/^(?:said|says|told|'|’|was|has|is|will)$/.test(after) && isFirm(words, at, before);
}

/** "by May" may be a person; a short form without a stop is no month by itself. */
function isFirm(words: readonly Word[], at: number, before: string): boolean {
  if (/^(?:jan|dec|jun|sep|oct|nov|feb|jul|aug|apr|mar)$/.test(lowAt(words, at))) return lowAt(words, at + 1) === '.';
  return /^(?:by|until|from|and|or|to|-|–|\/|after|before|of|for)$/.test(before);
}

function isName(words: readonly Word[], to: number): boolean {
  return isCapital(words, to) && lowAt(words, to).length > 1;
}
