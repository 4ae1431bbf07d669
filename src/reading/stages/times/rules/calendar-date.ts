import { dayOf, isDate } from '../calendar.ts';
import { placeYear } from '../place.ts';
import { type Found, found, type Reading, type TimeRule } from '../rule.ts';
import { two, writeValue } from '../values.ts';
import { lowAt, skip } from '../words.ts';
import {
  DAY_STARTS,
  isRangeMark,
  MONTH_STARTS,
  type Part,
  readDay,
  readMonth,
  readWeekday,
  readYearAfter,
  WEEKDAY_STARTS,
} from './calendar-parts.ts';

/**
 * A day of a month, with or without weekday and year, and ranges of days, each end for itself.
 *
 * Reads: "It opened on 17 April 2023 there." → 17 April 2023=2023-04-17
 * Reads: "They met on Monday, April 17th, 2023." → Monday, April 17th, 2023=2023-04-17
 * Reads: "She left on Apr. 17 for Rome." 2023-06-01 → Apr. 17=2023-04-17
 * Reads: "She will leave on February 3." 2023-06-01 → February 3=2024-02-03
 * Reads: "He fled on the fifth of November." 2023-12-01 → fifth of November=2023-11-05
 * Reads: "The forum ran from 3 to 5 May 2023." → 3=2023-05-03, 5 May 2023=2023-05-05
 * Reads: "The talks were held April 3-5 in Oslo." 2023-04-17 → April 3=2023-04-03, 5=2023-04-05
 * Reads: "He toured Asia from 28 March to 2 April 2021." → 28 March=2021-03-28, 2 April 2021=2021-04-02
 * Reads: "It ran from February 1 to February 5, 2023 in Lima." → February 1=2023-02-01, February 5, 2023=2023-02-05
 * Reads: "It ran from December 28 to January 3, 2023." → December 28=2022-12-28, January 3, 2023=2023-01-03
 * Reads: "Letter of 8-May-2006 enclosed." → 8-May-2006=2006-05-08
 * Leaves: "They march 20 miles and may 5 of them rest."
 * Leaves: "In all, 30 of the 31 members signed."
 */
export const calendarDate: TimeRule = {
  name: 'calendar-date',
  starts: [...MONTH_STARTS, ...WEEKDAY_STARTS, ...DAY_STARTS],
  read(reading, at) {
    const { words } = reading;
    const weekday = readWeekday(words, at);
    const from = weekday ? skip(words, skip(words, weekday.to, ',', '|', '-', '–'), 'the') : at;
    const range = weekday ? null : readRange(reading, from);
    if (range) return range;
    const plain = readDayOfMonth(reading, from);
    return plain && place(reading, at, plain, null);
  },
};

interface DayOfMonth {
  readonly day: Part;
  readonly month: number;
  readonly year: number | null;
  readonly to: number;
}

function readDayOfMonth({ words }: Reading, at: number): DayOfMonth | null {
  const month = readMonth(words, at);
  if (month) {
    const day = readDay(words, skip(words, skip(words, month.to, '-'), 'the'));
    if (!day) return null;
    const year = readYearAfter(words, day.to);
    return { day, month: month.value, year: year?.value ?? null, to: year?.to ?? day.to };
  }
  const day = readDay(words, at);
  const before = day && skip(words, day.to, 'of', '-', '–', '.');
  const after = before === null ? null : readMonth(words, before);
  if (!day || !after || before === null) return null;
  const year = readYearAfter(words, skip(words, after.to, '-'));
  return { day, month: after.value, year: year?.value ?? null, to: year?.to ?? after.to };
}

function place(reading: Reading, from: number, date: DayOfMonth, knownYear: number | null): readonly Found[] | null {
  const year = date.year ?? knownYear ?? placeYear(reading, from, date.month, date.day.value);
  if (!isDate(year ?? 2000, date.month, date.day.value)) return null;
  if (year === null) {
    return found('calendar-date', { from, to: date.to, value: `XXXX-${two(date.month)}-${two(date.day.value)}`, confidence: 0.6 });
  }
  const stretch = { day: dayOf(year, date.month, date.day.value), unit: 'day' } as const;
  const said = date.year !== null || knownYear !== null;
  return found('calendar-date', { from, to: date.to, value: writeValue(stretch), stretch, dated: said, confidence: said ? 0.97 : 0.88 });
}

function readRange(reading: Reading, at: number): readonly Found[] | null {
  const { words } = reading;
  const month = readMonth(words, at);
  if (month) {
    const first = readDay(words, month.to);
    if (!first || !isRangeMark(words, first.to)) return null;
    const whole = readTwoMonths(reading, at, { day: first, month: month.value, year: null, to: first.to });
    if (whole) return whole;
    const second = readDay(words, skip(words, first.to + 1, 'the'));
    if (!second || second.value <= first.value || readMonth(words, second.to)) return null;
    if (lowAt(words, first.to) === ',' || isCounted(lowAt(words, second.to))) return null;
    const year = readYearAfter(words, second.to);
    const base = { month: month.value, year: year?.value ?? null };
    const one = place(reading, at, { ...base, day: first, to: first.to }, base.year);
    const other = place(reading, second.to - 1, { ...base, day: second, to: year?.to ?? second.to }, one && yearOf(one));
    return one && other && [...one, ...other];
  }
  const first = readDay(words, at);
  if (!first) return null;
  const own = readMonth(words, skip(words, first.to, 'of'));
  const mark = own?.to ?? first.to;
  if (!isRangeMark(words, mark)) return null;
  const start = skip(words, mark + 1, 'the');
  const second = readDayOfMonth(reading, start);
  if (!second || readMonth(words, start)) return null;
  if (own && second.year === null) return null;
  const other = place(reading, start, second, null);
  const year = other && yearOf(other);
  if (!other || year === null) return null;
  const one = place(reading, at, { day: first, month: own?.value ?? second.month, year: null, to: mark }, year);
  return one && [...one, ...other];
}

/** "February 1 to February 5, 2023": the year goes for both. */
function readTwoMonths(reading: Reading, at: number, first: DayOfMonth): readonly Found[] | null {
  const { words } = reading;
  if (!/^(?:[-–—]|to|until|till|through|thru)$/.test(lowAt(words, first.to)) || !readMonth(words, first.to + 1)) return null;
  const second = readDayOfMonth(reading, first.to + 1);
  if (!second || second.year === null) return null;
  const one = place(reading, at, first, second.year - (first.month > second.month ? 1 : 0));
  const other = place(reading, first.to + 1, second, null);
  return one && other && [...one, ...other];
}

function yearOf(dates: readonly Found[]): number | null {
  const value = dates[0]?.value ?? '';
  return /^\d{4}/.test(value) ? Number(value.slice(0, 4)) : null;
}

/** "April 3 and 5 people": the second number counts something. */
function isCounted(low: string): boolean {
  return /^(?:people|percent|per|killed|others|members|countries|states|soldiers|men|women|children|%|million|billion)$/.test(low);
}
