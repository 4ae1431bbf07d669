import { dateOf, dayOf, weekdayOf } from './calendar.ts';
import type { Reading } from './rule.ts';
import type { Tense } from './tense.ts';

/** The nearest `weekday` to `today` in the direction of the tense; today itself counts. News means the past unless it says otherwise. */
export function placeWeekday(today: number, weekday: number, tense: Tense): number {
  return tense === 'future' ? today + ((weekday - weekdayOf(today) + 7) % 7) : today - ((weekdayOf(today) - weekday + 7) % 7);
}

/** Days within which the nearness of a date outweighs the tense: a day eleven months off would bear its year. */
const JUST_OVER = 90;
const JUST_AHEAD = 60;

/** Months within which a month that no verb places is one to come. */
const SOON = 2;

/** The year of a month, or of a day, that is named without one. */
export function placeYear(reading: Reading, at: number, month: number, day: number | null): number | null {
  const { today } = reading;
  const tense = comingAt(reading, at) ? 'future' : reading.tenseAt(at);
  const told = reading.lastDated(at);
  if (told && (today === null || tense !== 'future')) {
    const year = dateOf(told.day).year;
    if (today === null || year !== dateOf(today).year) return year;
  }
  if (today === null) return null;
  const { year, month: nowMonth } = dateOf(today);
  if (day === null) {
    if (tense === 'future') return month < nowMonth ? year + 1 : year;
    // "hopes for a decision in June", told in May by no verb in the past.
    if (tense !== 'past' && (month - nowMonth + 12) % 12 <= SOON) return month < nowMonth ? year + 1 : year;
    return month > nowMonth ? year - 1 : year;
  }
  const here = dayOf(year, month, day);
  if (tense === 'future') return here < today - JUST_OVER ? year + 1 : year;
  if (tense === 'past') return here > today + JUST_AHEAD ? year - 1 : year;
  return Math.abs(here - today) <= 183 ? year : here > today ? year - 1 : year + 1;
}

/** "to Rome next month, to Oslo in May": where no verb tells, what stands after a day to come is to come as well. */
function comingAt(reading: Reading, at: number): boolean {
  const last = reading.last(at, 'year', 0);
  return reading.today !== null && last !== null && last.day > reading.today && reading.tenseAt(at) !== 'past';
}
