import { dateOf, dayOf } from '../calendar.ts';
import { placeYear } from '../place.ts';
import { found, type TimeRule } from '../rule.ts';
import { two, writeValue } from '../values.ts';
import { isCapital, lowAt, type Word } from '../words.ts';
import { readMonth, readYearAfter } from './calendar-parts.ts';

/** Feasts with a day of the calendar of their own, month and day; more words first. */
const FIXED: readonly (readonly [readonly string[], number, number])[] = [
  [['christmas', 'eve'], 12, 24],
  [['christmas', 'day'], 12, 25],
  [['boxing', 'day'], 12, 26],
  [['christmas'], 12, 25],
  [['new', 'year', '’', 's', 'eve'], 12, 31],
  [['new', 'year', "'", 's', 'eve'], 12, 31],
  [['new', 'year', '’', 's', 'day'], 1, 1],
  [['new', 'year', "'", 's', 'day'], 1, 1],
  [['valentine', '’', 's', 'day'], 2, 14],
  [['valentine', "'", 's', 'day'], 2, 14],
  [['halloween'], 10, 31],
];

/**
 * Feasts that stand on one day of the year, and Easter.
 *
 * Reads: "They spoke on Christmas Day 2014." → Christmas Day 2014=2014-12-25
 * Reads: "It will end by New Year's Eve." 2023-04-17 → New Year's Eve=2023-12-31
 * Reads: "He prayed on Good Friday 2023." → Good Friday 2023=2023-04-07
 * Leaves: "The Good Friday Agreement was signed."
 * Leaves: "A Christmas tree and christmas cake, at Easter Island."
 */
export const holiday: TimeRule = {
  name: 'holiday',
  starts: ['christmas', 'boxing', 'new', 'valentine', 'halloween', 'good', 'easter'],
  read(reading, at) {
    const { words, today } = reading;
    if (!isCapital(words, at)) return null;
    const feast = FIXED.find(([names]) => names.every((name, ahead) => lowAt(words, at + ahead) === name));
    if (!feast) {
      const phrase = `${lowAt(words, at)} ${lowAt(words, at + 1)}`;
      const step = { 'good friday': -2, 'easter sunday': 0, 'easter monday': 1 }[phrase];
      if (step === undefined) return null;
      if (isNamedAfter(words, at + 2)) return null;
      const said = readYearAfter(words, at + 2);
      const year = said?.value ?? (today === null ? null : dateOf(today).year);
      if (year === null) return null;
      const stretch = { day: easterOf(year) + step, unit: 'day' } as const;
      return found('holiday', { from: at, to: said?.to ?? at + 2, value: writeValue(stretch), stretch, confidence: 0.8 });
    }
    const to = at + feast[0].length;
    if (isNamedAfter(words, to)) return null;
    const said = readYearAfter(words, to);
    if (!said && feast[0].length === 1 && !/^(?:[.,;:)!?]|and|or|in|but|\n)$/.test(lowAt(words, to) || '\n')) return null;
    const year = said?.value ?? placeYear(reading, at, feast[1], feast[2]);
    if (year === null) return found('holiday', { from: at, to, value: `XXXX-${two(feast[1])}-${two(feast[2])}`, confidence: 0.6 });
    const stretch = { day: dayOf(year, feast[1], feast[2]), unit: 'day' } as const;
    return found('holiday', { from: at, to: said?.to ?? to, value: writeValue(stretch), stretch, confidence: 0.75 });
  },
};

/** "the Good Friday Agreement": a name goes on; but "Good Friday, April 7". */
function isNamedAfter(words: readonly Word[], at: number): boolean {
  return isCapital(words, at) && readMonth(words, at) === null;
}

/** Western Easter Sunday, by the anonymous Gregorian computus (Meeus, Jones, Butcher). */
function easterOf(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + d + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(n / 31), (n % 31) + 1);
}
