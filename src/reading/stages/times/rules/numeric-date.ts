import { dateOf, dayOf, isDate } from '../calendar.ts';
import { found, type TimeRule } from '../rule.ts';
import { writeValue } from '../values.ts';
import { isDigits, isGlued, lowAt, type Word } from '../words.ts';

/**
 * Dates in figures. Where day and month could change places, the reading nearer to the document's date is taken; without
 * one, the day comes first.
 *
 * Reads: "Updated 2023-04-17 in Geneva." → 2023-04-17=2023-04-17
 * Reads: "Signed on 17/04/2023 in Rome." → 17/04/2023=2023-04-17
 * Reads: "Sent 2023.04.17 by fax." → 2023.04.17=2023-04-17
 * Reads: "It was filed 4/13/23 in Boston." 2023-04-17 → 4/13/23=2023-04-13
 * Reads: "It began in 2023-04 there." → 2023-04=2023-04
 * Leaves: "Version 10.4.2023.7 costs 3/4 of that."
 * Leaves: "Call 555-2023-04 or pay 1,200-1,300 euros."
 */
export const numericDate: TimeRule = {
  name: 'numeric-date',
  starts: ['#'],
  read(reading, at) {
    const { words } = reading;
    const parts = figures(words, at);
    if (!parts) return null;
    const { first, second, third, to, mark } = parts;
    const shape = (year: number, month: number, day: number) =>
      isDate(year, month, day)
        ? found('numeric-date', {
            from: at,
            to,
            value: writeValue({ day: dayOf(year, month, day), unit: 'day' }),
            stretch: { day: dayOf(year, month, day), unit: 'day' },
            dated: true,
            confidence: 0.95,
          })
        : null;
    if (third === '') {
      const month = Number(second);
      if (mark !== '-' || first.length !== 4 || second.length !== 2 || month < 1 || month > 12 || !isYear(Number(first))) return null;
      const stretch = { day: dayOf(Number(first), month), unit: 'month' } as const;
      return found('numeric-date', { from: at, to, value: writeValue(stretch), stretch, dated: true, confidence: 0.8 });
    }
    if (first.length === 4) return isYear(Number(first)) ? shape(Number(first), Number(second), Number(third)) : null;
    if (first.length > 2 || second.length > 2 || !(third.length === 4 || (third.length === 2 && mark === '/'))) return null;
    const year = third.length === 4 ? Number(third) : fullYear(Number(third), reading.today);
    if (!isYear(year)) return null;
    const [one, two] = [Number(first), Number(second)];
    const dayFirst = isDate(year, two, one);
    const monthFirst = isDate(year, one, two);
    if (dayFirst && monthFirst && reading.today !== null) {
      const distance = (month: number, day: number) => Math.abs(dayOf(year, month, day) - (reading.today as number));
      return distance(one, two) < distance(two, one) ? shape(year, one, two) : shape(year, two, one);
    }
    return dayFirst ? shape(year, two, one) : shape(year, one, two);
  },
};

function figures(words: readonly Word[], at: number) {
  const mark = lowAt(words, at + 1);
  if (!/^[-/.]$/.test(mark) || !isGlued(words, at + 1) || !isGlued(words, at + 2) || !isDigits(words, at + 2)) return null;
  if (isGlued(words, at) && !/^["“‘'([:|]$/.test(lowAt(words, at - 1))) return null;
  const first = lowAt(words, at);
  const second = lowAt(words, at + 2);
  const whole = lowAt(words, at + 3) === mark && isGlued(words, at + 3) && isGlued(words, at + 4) && isDigits(words, at + 4);
  const to = whole ? at + 5 : at + 3;
  const goesOn = isGlued(words, to) && isGlued(words, to + 1) && /^[-/.,:]$/.test(lowAt(words, to)) && isDigits(words, to + 1);
  if (goesOn || (isGlued(words, to) && /^(?:[%\p{L}]|[-/]$)/u.test(lowAt(words, to)) && lowAt(words, to) !== 't')) return null;
  return { first, second, third: whole ? lowAt(words, at + 4) : '', to, mark };
}

function isYear(year: number): boolean {
  return year >= 1000 && year <= 2200;
}

/** The century that brings a two-figure year nearest to the document's, at most twenty years ahead. */
export function fullYear(year: number, today: number | null): number {
  const now = today === null ? 2000 : dateOf(today).year;
  const near = now - (now % 100) + year;
  return near > now + 20 ? near - 100 : near;
}
